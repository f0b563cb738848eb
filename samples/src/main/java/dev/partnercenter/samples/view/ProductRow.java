package dev.partnercenter.samples.view;

import dev.partnercenter.model.licenses.ProductSku;
import dev.partnercenter.model.licenses.SubscribedSku;
import dev.partnercenter.samples.console.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of a product that users can be licensed for. */
public record ProductRow(
        @Nullable String productId,
        @Nullable String name,
        @Nullable String partNumber,
        @Nullable Integer total,
        @Nullable Integer assigned,
        @Nullable Integer available,
        @Nullable String status) {

    /** {@return the row of a product} */
    public static ProductRow of(SubscribedSku sku) {
        ProductSku product = sku.productSku();
        return new ProductRow(
                product == null ? null : product.id(),
                product == null ? null : product.name(),
                product == null ? null : product.skuPartNumber(),
                sku.totalUnits(),
                sku.consumedUnits(),
                sku.availableUnits(),
                sku.capabilityStatus());
    }

    /** {@return rows as a table} */
    public static Table table(List<ProductRow> rows) {
        Table table = new Table("PRODUCT", "NAME", "TOTAL", "ASSIGNED", "AVAILABLE", "STATUS");
        rows.forEach(row -> table.row(row.productId, row.name, row.total, row.assigned, row.available, row.status));
        return table;
    }
}
