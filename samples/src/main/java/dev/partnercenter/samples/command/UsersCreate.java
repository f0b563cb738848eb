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

/** Creates a user with a password that is made up here. */
@Command(description = "Creates a user, who has to change the password at the first sign-in.", sortOptions = false)
final class UsersCreate extends TenantCommand {
    @Mixin
    private NewUserOptions newUser = new NewUserOptions();

    @Mixin
    private PasswordOption passwordOption = new PasswordOption();

    UsersCreate(Surroundings surroundings) {
        super(surroundings);
    }

    /** What is written with --json. */
    record Result(UserRow user, @Nullable String password) {}

    @Override
    void check(Connection connection) {
        if (connection.isLive()) {
            newUser.requireAll();
        }
    }

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        PasswordProfile profile = Passwords.profile();
        CustomerUser draft = newUser.user(tenant, profile);
        connection.confirm("create the user " + draft.userPrincipalName() + " in " + tenant.name());
        CustomerUser created = tenant.directory().users().create(draft);
        // Microsoft Graph answers a few properties only; the rest is what was asked for.
        UserRow row = UserRow.of(draft.toBuilder().id(created.id()).build());
        report.result(new Result(row, passwordOption.shown(profile)), UserRow.table(List.of(row)));
        passwordOption.tell(report, "", row.signInName(), profile);
    }
}
