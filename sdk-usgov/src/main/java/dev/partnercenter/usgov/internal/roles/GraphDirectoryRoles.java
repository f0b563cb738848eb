package dev.partnercenter.usgov.internal.roles;

import dev.partnercenter.Paged;
import dev.partnercenter.api.roles.DirectoryRoleScope;
import dev.partnercenter.api.roles.DirectoryRoles;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.usgov.internal.graph.GraphTenant;

/** The roles of a tenant through Microsoft Graph. */
public final class GraphDirectoryRoles implements DirectoryRoles {
    private final GraphTenant tenant;

    /** In one tenant. */
    public GraphDirectoryRoles(GraphTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public Paged<DirectoryRole> list() {
        return new AllRoles(new TenantRoles(tenant));
    }

    @Override
    public DirectoryRoleScope byId(String roleId) {
        return new GraphDirectoryRoleScope(tenant, roleId);
    }
}
