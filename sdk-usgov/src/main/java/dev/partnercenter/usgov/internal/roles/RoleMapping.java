package dev.partnercenter.usgov.internal.roles;

import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.model.roles.UserMember;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.usgov.internal.graph.Renames;
import java.util.Map;

/** Roles and their members of Graph in the shape of Partner Center. */
public final class RoleMapping {
    private static final Renames ROLE = Renames.of(Map.of("displayName", "name"));

    private RoleMapping() {}

    /** Makes a role out of a {@code directoryRole}. */
    public static DirectoryRole read(Map<String, Object> graph) {
        return ModelJson.toModel(ROLE.toPartner(graph), DirectoryRole.class);
    }

    static UserMember member(String roleId, Map<String, Object> graph) {
        Map<String, Object> properties = Renames.NONE.toPartner(graph);
        properties.put("roleId", roleId);
        return ModelJson.toModel(properties, UserMember.class);
    }
}
