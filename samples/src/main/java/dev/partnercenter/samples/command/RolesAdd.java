package dev.partnercenter.samples.command;

import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.model.roles.UserMember;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives a role to a user. */
@Command(description = "Gives a role to a user.", sortOptions = false)
final class RolesAdd extends TenantCommand {
    @Mixin
    private UserOption userOption = new UserOption();

    @Mixin
    private RoleOption roleOption = new RoleOption();

    RolesAdd(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        CustomerUser user = userOption.find(tenant);
        DirectoryRole role = roleOption.find(tenant);
        connection.confirm("give the role " + role.name() + " to " + user.userPrincipalName());
        Roles.scope(tenant, role).addMember(member(user));
        RolesList.show(report, People.scope(tenant, user).directoryRoles());
    }

    /** {@return the user as a member; Microsoft Graph needs the id only, Partner Center the names as well} */
    static UserMember member(CustomerUser user) {
        return UserMember.builder()
                .id(user.id())
                .displayName(user.displayName())
                .userPrincipalName(user.userPrincipalName())
                .build();
    }
}
