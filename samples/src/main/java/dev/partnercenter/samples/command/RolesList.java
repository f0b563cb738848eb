package dev.partnercenter.samples.command;

import dev.partnercenter.Paged;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.MemberRow;
import dev.partnercenter.samples.view.RoleRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists roles: all there are, those of a user, or who holds one. */
@Command(
        description = "Lists the administrator roles, those of one user, or the users who hold one.",
        sortOptions = false)
final class RolesList extends TenantCommand {
    @Option(names = "--user", paramLabel = "NAME", description = "The roles of this user: sign-in name or id.")
    private @Nullable String user;

    @Option(names = "--role", paramLabel = "NAME", description = "Who holds this role: its name, id or template id.")
    private @Nullable String role;

    RolesList(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void check(Connection connection) {
        if (user != null && role != null) {
            throw new UsageException("--user lists the roles of a user, --role the users of a role: give one of them");
        }
    }

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        if (role != null) {
            List<MemberRow> rows = Roles.scope(tenant, Roles.find(tenant, role)).members().stream()
                    .map(MemberRow::of)
                    .toList();
            report.result(rows, MemberRow.table(rows));
        } else {
            show(
                    report,
                    user == null
                            ? tenant.directory().directoryRoles().list()
                            : People.scope(tenant, People.find(tenant, user)).directoryRoles());
        }
    }

    /** Shows roles. */
    static void show(Report report, Paged<DirectoryRole> roles) {
        List<RoleRow> rows = roles.stream().map(RoleRow::of).toList();
        report.result(rows, RoleRow.table(rows));
    }
}
