package dev.partnercenter.simulator.internal.graph.roles;

import dev.partnercenter.simulator.internal.graph.odata.EntityType;
import dev.partnercenter.simulator.internal.graph.odata.EntityType.Kind;

/** The properties of roles and of the templates that they are activated from. */
public final class RoleType {

    /** An activated role. */
    public static final EntityType ROLE = EntityType.named("directoryRole")
            .readOnly(Kind.TEXT, "id")
            .readOnly(Kind.TIME, "deletedDateTime")
            .readOnly(Kind.TEXT, "description displayName")
            .writable(Kind.TEXT, "roleTemplateId")
            .filterable("id displayName roleTemplateId")
            .sortable("displayName")
            .build();

    /** A template. */
    static final EntityType TEMPLATE = EntityType.named("directoryRoleTemplate")
            .readOnly(Kind.TEXT, "id")
            .readOnly(Kind.TIME, "deletedDateTime")
            .readOnly(Kind.TEXT, "description displayName")
            .build();

    private RoleType() {}
}
