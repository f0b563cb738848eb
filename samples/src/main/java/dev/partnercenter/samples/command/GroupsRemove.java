package dev.partnercenter.samples.command;

import dev.partnercenter.model.groups.Group;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Removes a user from a group. */
@Command(description = "Removes a user from a group.", sortOptions = false)
final class GroupsRemove extends TenantCommand {
    @Mixin
    private GroupOption groupOption = new GroupOption();

    @Mixin
    private UserOption userOption = new UserOption();

    GroupsRemove(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        Group group = groupOption.find(tenant);
        CustomerUser user = userOption.find(tenant);
        connection.confirm("remove " + user.userPrincipalName() + " from the group " + group.displayName());
        GroupNames.scope(tenant, group).removeMember(Text.id(user.id(), "a user"));
        GroupsList.show(report, GroupNames.scope(tenant, group));
    }
}
