package dev.partnercenter.samples.view;

import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.samples.console.Table;
import java.util.List;
import java.util.Objects;

/** What is shown of somebody who was given roles and licenses. */
public record AdministratorRow(UserRow user, List<RoleRow> roles, List<LicenseRow> licenses) {

    /** {@return the row of a user, read from the service} */
    public static AdministratorRow read(UserScope user) {
        return new AdministratorRow(
                UserRow.of(user.get()),
                user.directoryRoles().stream().map(RoleRow::of).toList(),
                user.licenses().stream().map(LicenseRow::of).toList());
    }

    /** {@return rows as a table} */
    public static Table table(List<AdministratorRow> rows) {
        Table table = new Table("USER", "SIGN-IN NAME", "NAME", "USAGE", "ROLES", "LICENSES");
        rows.forEach(row -> table.row(
                row.user.userId(),
                row.user.signInName(),
                row.user.name(),
                row.user.usageLocation(),
                join(row.roles.stream().map(RoleRow::name).toList()),
                join(row.licenses.stream().map(LicenseRow::name).toList())));
        return table;
    }

    private static String join(List<String> names) {
        return String.join(", ", names.stream().map(Objects::toString).toList());
    }
}
