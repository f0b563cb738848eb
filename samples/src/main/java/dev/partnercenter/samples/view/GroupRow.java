package dev.partnercenter.samples.view;

import dev.partnercenter.model.groups.Group;
import dev.partnercenter.samples.console.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of a group. */
public record GroupRow(
        @Nullable String groupId,
        @Nullable String name,
        String kind,
        @Nullable String description) {

    /** {@return the row of a group} */
    public static GroupRow of(Group group) {
        return new GroupRow(group.id(), group.displayName(), kind(group), group.description());
    }

    private static String kind(Group group) {
        if (group.groupTypes().contains("Unified")) {
            return "Microsoft 365";
        }
        return Boolean.TRUE.equals(group.securityEnabled()) ? "security" : "mail";
    }

    /** {@return rows as a table} */
    public static Table table(List<GroupRow> rows) {
        Table table = new Table("GROUP", "NAME", "KIND", "DESCRIPTION");
        rows.forEach(row -> table.row(row.groupId, row.name, row.kind, row.description));
        return table;
    }
}
