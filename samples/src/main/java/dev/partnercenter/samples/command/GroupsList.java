package dev.partnercenter.samples.command;

import dev.partnercenter.api.groups.GroupScope;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.GroupRow;
import dev.partnercenter.samples.view.MemberRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists groups, or the members of one. */
@Command(description = "Lists the groups, or the members of one.", sortOptions = false)
final class GroupsList extends TenantCommand {
    @Option(names = "--group", paramLabel = "NAME", description = "The members of this group: its name or id.")
    private @Nullable String group;

    GroupsList(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        if (group == null) {
            List<GroupRow> rows =
                    tenant.graph().groups().list().stream().map(GroupRow::of).toList();
            report.result(rows, GroupRow.table(rows));
        } else {
            show(report, GroupNames.scope(tenant, GroupNames.find(tenant, group)));
        }
    }

    /** Shows the members of a group. */
    static void show(Report report, GroupScope scope) {
        List<MemberRow> rows = scope.members().stream().map(MemberRow::of).toList();
        report.result(rows, MemberRow.table(rows));
    }
}
