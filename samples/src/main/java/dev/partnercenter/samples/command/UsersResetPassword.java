package dev.partnercenter.samples.command;

import dev.partnercenter.PendingResult;
import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.PasswordProfile;
import dev.partnercenter.model.users.PasswordReset;
import dev.partnercenter.model.users.Passwords;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.Text;
import dev.partnercenter.samples.view.UserRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sets a new password, which this program makes up or Microsoft Graph does. */
@Command(description = "Sets a new password, which the user has to change at the next sign-in.", sortOptions = false)
final class UsersResetPassword extends TenantCommand {
    @Mixin
    private UserOption userOption = new UserOption();

    @Option(names = "--by-graph", description = "Let Microsoft Graph make the password up, and wait until it holds.")
    private boolean byGraph;

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
        PasswordProfile profile =
                byGraph ? madeByGraph(tenant, user, repeat(connection)) : madeHere(People.scope(tenant, user));
        UserRow row = UserRow.of(user);
        report.result(new Result(row, passwordOption.shown(profile)), UserRow.table(List.of(row)));
        passwordOption.tell(report, "", row.signInName(), profile);
    }

    private static PasswordProfile madeHere(UserScope user) {
        PasswordProfile profile = Passwords.profile();
        user.resetPassword(profile);
        return profile;
    }

    /** Partner Center has nothing like it, so this goes to Microsoft Graph in the commercial cloud, too. */
    private static PasswordProfile madeByGraph(Tenant tenant, CustomerUser user, Repeat repeat) {
        PendingResult<PasswordReset> started =
                tenant.graph().users().byId(Text.id(user.id(), "a user")).startPasswordReset();
        PasswordReset reset = repeat.untilDone(
                started,
                "Stopped. The reset goes on, and its password is lost: reset it again",
                "Microsoft Graph did not reset the password within "
                        + repeat.patience().toMinutes() + " minutes: reset it again");
        return PasswordProfile.builder().password(reset.newPassword()).build();
    }
}
