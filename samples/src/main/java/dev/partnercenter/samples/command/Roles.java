package dev.partnercenter.samples.command;

import dev.partnercenter.api.roles.DirectoryRoleScope;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.view.RoleRow;
import dev.partnercenter.samples.view.Text;

/** Finds roles by what people call them. */
final class Roles {
    private Roles() {}

    /**
     * {@return the role}
     *
     * @param given its name, its id or the id of its template, which is the same in every tenant
     */
    static DirectoryRole find(Tenant tenant, String given) {
        return tenant.directory().directoryRoles().list().stream()
                .filter(role -> given.equalsIgnoreCase(role.name())
                        || given.equalsIgnoreCase(role.id())
                        || given.equalsIgnoreCase(RoleRow.of(role).templateId()))
                .findFirst()
                .orElseThrow(() -> new StoppedException("There is no role '" + given + "' in " + tenant.name()
                        + ": 'roles list' shows which there are"));
    }

    /** {@return the operations on a role that was found} */
    static DirectoryRoleScope scope(Tenant tenant, DirectoryRole role) {
        return tenant.directory().directoryRoles().byId(Text.id(role.id(), "a role"));
    }
}
