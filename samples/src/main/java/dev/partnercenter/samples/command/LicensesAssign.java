package dev.partnercenter.samples.command;

import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.model.licenses.LicenseAssignment;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.licenses.ProductSku;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.console.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives licenses to a user and takes them away, all in one call. */
@Command(description = "Gives licenses to a user and takes licenses away.", sortOptions = false)
final class LicensesAssign extends TenantCommand {
    @Mixin
    private UserOption userOption = new UserOption();

    @Option(
            names = "--sku",
            paramLabel = "NAME",
            description = "A product to give: id, part number or name; see 'licenses list'. Can be repeated.")
    private List<String> given = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "NAME", description = "A product to take away. Can be repeated.")
    private List<String> taken = new ArrayList<>();

    @Option(
            names = "--usage-location",
            paramLabel = "CODE",
            description = "The country to set first if the user has none, two letters. Nobody gets a license without.")
    private @Nullable String usageLocation;

    LicensesAssign(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void check(Connection connection) {
        if (given.isEmpty() && taken.isEmpty()) {
            throw new UsageException("Nothing to change: give --sku or --remove");
        }
    }

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        CustomerUser user = userOption.find(tenant);
        requireUsageLocation(user);
        Products products = Products.of(tenant);
        List<ProductSku> added = given.stream().map(products::find).toList();
        List<ProductSku> removed = taken.stream().map(products::find).toList();
        connection.confirm(sentence(user, added, removed));
        UserScope scope = People.scope(tenant, user);
        LicenseUpdate update = update(added, removed);
        LicenseUpdate done =
                usageLocation == null ? scope.assignLicenses(update) : scope.assignLicenses(update, usageLocation);
        done.licenseWarnings().forEach(warning -> report.note("Warning: " + warning.message()));
        LicensesList.show(report, scope);
    }

    private void requireUsageLocation(CustomerUser user) {
        if (!given.isEmpty() && usageLocation == null && user.usageLocation() == null) {
            throw new StoppedException(user.userPrincipalName() + " has no usage location, and nobody gets a license"
                    + " without one: add --usage-location with the country, such as US");
        }
    }

    private static LicenseUpdate update(List<ProductSku> added, List<ProductSku> removed) {
        return LicenseUpdate.builder()
                .licensesToAssign(added.stream()
                        .map(product ->
                                LicenseAssignment.builder().skuId(product.id()).build())
                        .toList())
                .licensesToRemove(removed.stream().map(ProductSku::id).toList())
                .build();
    }

    private static String sentence(CustomerUser user, List<ProductSku> added, List<ProductSku> removed) {
        List<String> changes = new ArrayList<>();
        added.forEach(product -> changes.add("give " + product.name()));
        removed.forEach(product -> changes.add("take " + product.name()));
        return "licenses of " + user.userPrincipalName() + ": " + String.join(", ", changes);
    }
}
