package dev.partnercenter.samples.command;

import dev.partnercenter.api.groups.GroupScope;
import dev.partnercenter.model.groups.Group;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.view.Text;
import java.util.List;

/** Finds groups by what people call them. Groups are in Microsoft Graph in every cloud: Partner Center has none. */
final class GroupNames {
    private GroupNames() {}

    /**
     * {@return the group}
     *
     * @param given its name or id; names need not be unique
     */
    static Group find(Tenant tenant, String given) {
        List<Group> found = tenant.graph().groups().list().stream()
                .filter(group -> given.equalsIgnoreCase(group.displayName()) || given.equalsIgnoreCase(group.id()))
                .toList();
        if (found.size() > 1) {
            throw new UsageException(found.size() + " groups are named '" + given + "': give the id");
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new StoppedException("There is no group '" + given + "' in " + tenant.name()
                        + ": 'groups list' shows which there are"));
    }

    /** {@return the operations on a group that was found} */
    static GroupScope scope(Tenant tenant, Group group) {
        return tenant.graph().groups().byId(Text.id(group.id(), "a group"));
    }
}
