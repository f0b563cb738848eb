package dev.partnercenter.samples.command;

import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.PasswordProfile;
import dev.partnercenter.model.users.Passwords;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.UserRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sets a new password that is made up here. */
@Command(
        name = "reset-password",
        description = "Sets a new password, which the user has to change at the next sign-in.",
        sortOptions = false)
final class UsersResetPassword extends TenantCommand {
    @Mixin
    private UserOption userOption = new UserOption();

    @Mixin
    private PasswordOption passwordOption = new PasswordOption();

    UsersResetPassword(Surroundings surroundings) {
        super(surroundings);
    }

    /** What is written with --json. */
    record Result(UserRow user, @Nullable String password) {}

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        CustomerUser user = userOption.find(tenant);
        connection.confirm("set a new password for " + user.userPrincipalName());
        PasswordProfile profile = Passwords.profile();
        People.scope(tenant, user).resetPassword(profile);
        UserRow row = UserRow.of(user);
        report.result(new Result(row, passwordOption.shown(profile)), UserRow.table(List.of(row)));
        passwordOption.tell(report, "", row.signInName(), profile);
    }
}
