package dev.partnercenter.samples.command;

import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.UserRow;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Changes a user. */
@Command(
        description = "Changes what is given of a user, and leaves the rest as it is; an empty value clears.",
        sortOptions = false)
final class UsersUpdate extends TenantCommand {
    @Mixin
    private UserOption userOption = new UserOption();

    @ArgGroup(multiplicity = "1", exclusive = false)
    private UserChanges changes = new UserChanges();

    UsersUpdate(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        CustomerUser user = userOption.find(tenant);
        connection.confirm("change " + changes.names() + " of the user " + user.userPrincipalName());
        People.scope(tenant, user).update(changes.of(user));
        UserRow row = UserRow.of(People.scope(tenant, user).get());
        report.result(row, UserRow.table(List.of(row)));
    }
}
