package dev.partnercenter.samples.command;

import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.UserRow;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings a deleted user back. */
@Command(description = "Restores a user who was deleted in the last 30 days.", sortOptions = false)
final class UsersRestore extends TenantCommand {
    @Mixin
    private UserOption userOption = new UserOption();

    UsersRestore(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        CustomerUser deleted = userOption.findDeleted(tenant);
        connection.confirm("restore the user " + UserRow.of(deleted).signInName() + " in " + tenant.name());
        UserRow row = UserRow.of(People.scope(tenant, deleted).restore());
        report.result(row, UserRow.table(List.of(row)));
    }
}
