package dev.partnercenter.simulator.internal.graph.groups;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.partnercenter.simulator.internal.graph.odata.EntityType;
import dev.partnercenter.simulator.internal.graph.odata.EntityType.Kind;

/** The properties of groups. */
public final class GroupType {

    /** The type. */
    public static final EntityType GROUP = EntityType.named("group")
            .readOnly(Kind.TEXT, "id")
            .readOnly(Kind.TIME, "deletedDateTime")
            .writable(Kind.TEXT, "classification description displayName")
            .readOnly(Kind.TIME, "createdDateTime expirationDateTime renewedDateTime")
            .writable(Kind.TEXTS, "groupTypes")
            .always(Kind.FLAG, "isAssignableToRole", true, BooleanNode.FALSE)
            .readOnly(Kind.TEXT, "mail")
            .writable(Kind.FLAG, "mailEnabled securityEnabled")
            .writable(Kind.TEXT, """
                    mailNickname membershipRule membershipRuleProcessingState preferredDataLocation preferredLanguage
                    theme visibility
                    """)
            .readOnly(Kind.TEXTS, "proxyAddresses")
            .readOnly(Kind.TEXT, "securityIdentifier onPremisesSecurityIdentifier")
            .readOnly(Kind.FLAG, "onPremisesSyncEnabled")
            .readOnly(Kind.OBJECTS, "assignedLicenses onPremisesProvisioningErrors")
            .filterable("""
                    id classification createdDateTime description displayName groupTypes isAssignableToRole mail
                    mailEnabled mailNickname securityEnabled
                    """)
            .sortable("displayName")
            .build();

    private GroupType() {}
}
