package dev.partnercenter.usgov.internal.roles;

import com.microsoft.graph.models.ReferenceCreate;
import dev.partnercenter.Paged;
import dev.partnercenter.api.roles.DirectoryRoleScope;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.roles.UserMember;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;

/** One role of a tenant through Microsoft Graph, by its id or that of its template. */
final class GraphDirectoryRoleScope implements DirectoryRoleScope {
    private final GraphTenant tenant;
    private final String roleId;

    GraphDirectoryRoleScope(GraphTenant tenant, String roleId) {
        this.tenant = tenant;
        this.roleId = Checks.segment("roleId", roleId);
    }

    @Override
    public Paged<UserMember> members() {
        return new RoleMembers(tenant, roleId);
    }

    @Override
    public UserMember addMember(UserMember member) {
        String userId =
                Checks.segment("member.id", Checks.notNull("member", member).id());
        String activated = new TenantRoles(tenant).activate(roleId);
        ReferenceCreate reference = new ReferenceCreate();
        reference.setOdataId(tenant.reference(userId));
        tenant.send(
                GraphOperations.ADD_ROLE_MEMBER,
                tenant.graph()
                        .directoryRoles()
                        .byDirectoryRoleId(activated)
                        .members()
                        .ref()
                        .toPostRequestInformation(reference));
        return member.toBuilder().roleId(activated).build();
    }

    @Override
    public void removeMember(String userId) {
        Checks.segment("userId", userId);
        try {
            remove(roleId, userId);
        } catch (NotFoundException notThere) {
            String activated = new TenantRoles(tenant)
                    .activatedId(roleId)
                    .filter(id -> !id.equalsIgnoreCase(roleId))
                    .orElseThrow(() -> notThere);
            remove(activated, userId);
        }
    }

    private void remove(String id, String userId) {
        // With "/$ref" at the end: without it the user would be deleted instead of the membership.
        tenant.send(
                GraphOperations.REMOVE_ROLE_MEMBER,
                tenant.graph()
                        .directoryRoles()
                        .byDirectoryRoleId(id)
                        .members()
                        .byDirectoryObjectId(userId)
                        .ref()
                        .toDeleteRequestInformation());
    }
}
