package dev.partnercenter.samples.command;

import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.UserRow;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Deletes a user. */
@Command(description = "Deletes a user, who can be restored for 30 days.", sortOptions = false)
final class UsersDelete extends TenantCommand {
    @Mixin
    private UserOption userOption = new UserOption();

    UsersDelete(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        CustomerUser user = userOption.find(tenant);
        connection.confirm("delete the user " + user.userPrincipalName() + "; within 30 days this can be undone");
        People.scope(tenant, user).delete();
        UserRow row = UserRow.of(user);
        report.result(row, UserRow.table(List.of(row)));
        report.note("Deleted. For 30 days 'users restore --user " + row.userId() + "' brings the account back");
    }
}
