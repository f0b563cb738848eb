package dev.partnercenter.samples.command;

import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes a role from a user. */
@Command(description = "Takes a role from a user.", sortOptions = false)
final class RolesRemove extends TenantCommand {
    @Mixin
    private UserOption userOption = new UserOption();

    @Mixin
    private RoleOption roleOption = new RoleOption();

    RolesRemove(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        CustomerUser user = userOption.find(tenant);
        DirectoryRole role = roleOption.find(tenant);
        connection.confirm("take the role " + role.name() + " from " + user.userPrincipalName());
        Roles.scope(tenant, role).removeMember(Text.id(user.id(), "a user"));
        RolesList.show(report, People.scope(tenant, user).directoryRoles());
    }
}
