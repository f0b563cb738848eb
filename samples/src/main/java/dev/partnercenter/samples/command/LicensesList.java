package dev.partnercenter.samples.command;

import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.LicenseRow;
import dev.partnercenter.samples.view.ProductRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what users can be licensed for, or what one user has. */
@Command(
        description = "Lists the products that users can get licenses of, or the licenses of one user.",
        sortOptions = false)
final class LicensesList extends TenantCommand {
    @Option(names = "--user", paramLabel = "NAME", description = "The licenses of this user: sign-in name or id.")
    private @Nullable String user;

    LicensesList(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        if (user == null) {
            List<ProductRow> rows = tenant.directory().subscribedSkus().list().stream()
                    .map(ProductRow::of)
                    .toList();
            report.result(rows, ProductRow.table(rows));
        } else {
            show(report, People.scope(tenant, People.find(tenant, user)));
        }
    }

    /** Shows the licenses of a user. */
    static void show(Report report, UserScope scope) {
        List<LicenseRow> rows = scope.licenses().stream().map(LicenseRow::of).toList();
        report.result(rows, LicenseRow.table(rows));
    }
}
