package dev.partnercenter.samples.view;

import dev.partnercenter.model.licenses.License;
import dev.partnercenter.model.licenses.ProductSku;
import dev.partnercenter.model.licenses.ServicePlan;
import dev.partnercenter.samples.console.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of a license that a user has. */
public record LicenseRow(
        @Nullable String productId, @Nullable String name, List<String> services) {

    /** {@return the row of a license} */
    public static LicenseRow of(License license) {
        ProductSku product = license.productSku();
        return new LicenseRow(
                product == null ? null : product.id(),
                product == null ? null : product.name(),
                license.servicePlans().stream().map(LicenseRow::name).toList());
    }

    /** Microsoft Graph has no other name for a service than that of the plan. */
    private static String name(ServicePlan plan) {
        return String.valueOf(plan.displayName() == null ? plan.serviceName() : plan.displayName());
    }

    /** {@return rows as a table} */
    public static Table table(List<LicenseRow> rows) {
        Table table = new Table("PRODUCT", "NAME", "SERVICES");
        rows.forEach(row -> table.row(row.productId, row.name, String.join(", ", row.services)));
        return table;
    }
}
