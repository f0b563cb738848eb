package dev.partnercenter.usgov.internal.roles;

import com.microsoft.graph.models.ReferenceCreate;
import dev.partnercenter.Paged;
import dev.partnercenter.api.roles.DirectoryRoleScope;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.model.roles.UserMember;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.util.Map;
import java.util.Objects;

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
        return tenant.pages(
                GraphOperations.LIST_ROLE_MEMBERS,
                tenant.graph()
                        .directoryRoles()
                        .byDirectoryRoleId(roleId)
                        .members()
                        .toGetRequestInformation(),
                this::member);
    }

    private UserMember member(Map<String, Object> graph) {
        return RoleMapping.member(roleId, graph);
    }

    @Override
    public UserMember addMember(UserMember member) {
        String userId =
                Checks.segment("member.id", Checks.notNull("member", member).id());
        String activated = activatedId();
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
        // With "/$ref" at the end: without it the user would be deleted instead of the membership.
        tenant.send(
                GraphOperations.REMOVE_ROLE_MEMBER,
                tenant.graph()
                        .directoryRoles()
                        .byDirectoryRoleId(roleId)
                        .members()
                        .byDirectoryObjectId(userId)
                        .ref()
                        .toDeleteRequestInformation());
    }

    private String activatedId() {
        DirectoryRole role = new ActivatedRoles(tenant).activated(roleId);
        return Objects.requireNonNullElse(role.id(), roleId);
    }
}
