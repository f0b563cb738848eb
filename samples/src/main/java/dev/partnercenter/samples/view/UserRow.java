package dev.partnercenter.samples.view;

import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.samples.console.Table;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is shown of a user. */
public record UserRow(
        @Nullable String userId,
        @Nullable String signInName,
        @Nullable String name,
        @Nullable String usageLocation,
        @Nullable String deletedAt) {

    /** {@return the row of a user} */
    public static UserRow of(CustomerUser user) {
        return new UserRow(
                user.id(),
                signInName(user),
                user.displayName(),
                user.usageLocation(),
                Text.of(user.softDeletionTime()));
    }

    /** Microsoft Graph puts the id before the name of a deleted user, so that the name is free for another one. */
    private static @Nullable String signInName(CustomerUser user) {
        String name = user.userPrincipalName();
        if (name == null || user.id() == null) {
            return name;
        }
        String prefix = user.id().replace("-", "");
        return name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT))
                ? name.substring(prefix.length())
                : name;
    }

    /** {@return rows as a table} */
    public static Table table(List<UserRow> rows) {
        Table table = new Table("USER", "SIGN-IN NAME", "NAME", "USAGE");
        rows.forEach(row -> table.row(row.userId, row.signInName, row.name, row.usageLocation));
        return table;
    }

    /** {@return rows of deleted users as a table} */
    public static Table tableOfDeleted(List<UserRow> rows) {
        Table table = new Table("USER", "SIGN-IN NAME", "NAME", "DELETED");
        rows.forEach(row -> table.row(row.userId, row.signInName, row.name, row.deletedAt));
        return table;
    }
}
