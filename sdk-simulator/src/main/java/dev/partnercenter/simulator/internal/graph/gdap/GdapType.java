package dev.partnercenter.simulator.internal.graph.gdap;

import dev.partnercenter.simulator.internal.graph.odata.EntityType;
import dev.partnercenter.simulator.internal.graph.odata.EntityType.Kind;

/** The properties of what belongs to delegated administration. */
final class GdapType {

    static final EntityType RELATIONSHIP = EntityType.named("delegatedAdminRelationship")
            .readOnly(Kind.TEXT, "id")
            .writable(Kind.TEXT, "displayName duration")
            .writable(Kind.OBJECT, "customer accessDetails")
            .readOnly(Kind.TEXT, "status")
            .writable(Kind.TEXT, "autoExtendDuration")
            .readOnly(Kind.TIME, "createdDateTime lastModifiedDateTime activatedDateTime endDateTime")
            .filterable("id displayName status customer createdDateTime lastModifiedDateTime endDateTime")
            .sortable("displayName status createdDateTime lastModifiedDateTime endDateTime")
            .build();

    static final EntityType ASSIGNMENT = EntityType.named("delegatedAdminAccessAssignment")
            .readOnly(Kind.TEXT, "id status")
            .readOnly(Kind.TIME, "createdDateTime lastModifiedDateTime")
            .writable(Kind.OBJECT, "accessContainer accessDetails")
            .filterable("id status")
            .sortable("status createdDateTime")
            .build();

    static final EntityType REQUEST = EntityType.named("delegatedAdminRelationshipRequest")
            .readOnly(Kind.TEXT, "id")
            .writable(Kind.TEXT, "action")
            .readOnly(Kind.TEXT, "status")
            .readOnly(Kind.TIME, "createdDateTime lastModifiedDateTime")
            .filterable("id action status")
            .sortable("createdDateTime")
            .build();

    static final EntityType OPERATION = EntityType.named("delegatedAdminRelationshipOperation")
            .readOnly(Kind.TEXT, "id operationType data status")
            .readOnly(Kind.TIME, "createdDateTime lastModifiedDateTime")
            .filterable("id status")
            .sortable("status")
            .build();

    static final EntityType CUSTOMER = EntityType.named("delegatedAdminCustomer")
            .readOnly(Kind.TEXT, "id tenantId displayName")
            .filterable("id tenantId displayName")
            .sortable("displayName")
            .build();

    static final EntityType SERVICE = EntityType.named("delegatedAdminServiceManagementDetail")
            .readOnly(Kind.TEXT, "id serviceName serviceManagementUrl")
            .build();

    private GdapType() {}
}
