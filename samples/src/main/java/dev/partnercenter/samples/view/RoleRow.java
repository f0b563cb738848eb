package dev.partnercenter.samples.view;

import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.samples.console.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of a role. */
public record RoleRow(
        @Nullable String roleId,
        @Nullable String name,
        @Nullable String templateId) {

    /** {@return the row of a role} */
    public static RoleRow of(DirectoryRole role) {
        return new RoleRow(
                role.id(), role.name(), Text.of(role.additionalProperties().get("roleTemplateId")));
    }

    /** {@return rows as a table} */
    public static Table table(List<RoleRow> rows) {
        Table table = new Table("ROLE", "NAME");
        rows.forEach(row -> table.row(row.roleId, row.name));
        return table;
    }
}
