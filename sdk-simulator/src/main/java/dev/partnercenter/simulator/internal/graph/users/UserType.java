package dev.partnercenter.simulator.internal.graph.users;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.partnercenter.simulator.internal.graph.odata.EntityType;
import dev.partnercenter.simulator.internal.graph.odata.EntityType.Kind;
import dev.partnercenter.simulator.internal.graph.odata.EntityTypeBuilder;
import java.util.List;

/** The properties of users. */
public final class UserType {

    /** The type. */
    public static final EntityType USER =
            properties().defaults("""
                    businessPhones displayName givenName jobTitle mail mobilePhone officeLocation preferredLanguage
                    surname userPrincipalName id
                    """).sortable("displayName userPrincipalName").build();

    /** The type for users who were deleted, which an answer says the time of. */
    public static final EntityType DELETED_USER = properties()
            .defaults("""
                    businessPhones displayName givenName jobTitle mail mobilePhone officeLocation preferredLanguage
                    surname userPrincipalName id deletedDateTime
                    """)
            .sortable("deletedDateTime displayName userPrincipalName")
            .build();

    /** What the answer to a change of licences shows beside the default properties. */
    public static final List<String> LICENSES =
            List.of("accountEnabled", "assignedLicenses", "assignedPlans", "usageLocation");

    private UserType() {}

    private static EntityTypeBuilder properties() {
        return EntityType.named("user")
                .readOnly(Kind.TEXT, "id")
                .readOnly(Kind.TIME, "deletedDateTime")
                .writable(Kind.TEXTS, "businessPhones")
                .writable(Kind.TEXT, """
                    displayName givenName jobTitle mail mobilePhone officeLocation preferredLanguage surname
                    userPrincipalName
                    aboutMe ageGroup city companyName consentProvidedForMinor country department employeeId employeeType
                    externalUserState faxNumber identityParentId mailNickname mySite onPremisesImmutableId
                    passwordPolicies postalCode preferredDataLocation preferredName state streetAddress usageLocation
                    userType
                    """)
                .writable(Kind.FLAG, "accountEnabled showInAddressList")
                .writable(Kind.TIME, "employeeHireDate employeeLeaveDateTime")
                .always(Kind.TIME, "birthday hireDate", true, TextNode.valueOf("0001-01-01T00:00:00Z"))
                .writable(Kind.TEXTS, "interests otherMails pastProjects responsibilities schools skills")
                .writable(Kind.OBJECT, """
                    customSecurityAttributes employeeOrgData onPremisesExtensionAttributes passwordProfile
                    """)
                .writable(Kind.OBJECTS, "identities")
                .always(Kind.NUMBER, "deviceEnrollmentLimit", true, IntNode.valueOf(5))
                .readOnly(Kind.TEXT, """
                    creationType legalAgeGroupClassification onPremisesDistinguishedName onPremisesDomainName
                    onPremisesSamAccountName onPremisesSecurityIdentifier onPremisesUserPrincipalName securityIdentifier
                    """)
                .readOnly(Kind.FLAG, "isManagementRestricted isResourceAccount onPremisesSyncEnabled")
                .readOnly(Kind.TIME, """
                    createdDateTime externalUserStateChangeDateTime lastPasswordChangeDateTime
                    onPremisesLastSyncDateTime signInSessionsValidFromDateTime
                    """)
                .readOnly(Kind.TEXTS, "imAddresses proxyAddresses")
                .readOnly(Kind.OBJECT, "authorizationInfo mailboxSettings print signInActivity")
                .readOnly(Kind.OBJECTS, """
                    assignedLicenses assignedPlans licenseAssignmentStates onPremisesProvisioningErrors
                    provisionedPlans serviceProvisioningErrors
                    """)
                .filterable("""
                    id accountEnabled assignedLicenses assignedPlans businessPhones city companyName country
                    createdDateTime deletedDateTime department displayName employeeId employeeType faxNumber givenName
                    identities imAddresses jobTitle mail mailNickname mobilePhone officeLocation onPremisesImmutableId
                    otherMails postalCode preferredLanguage proxyAddresses state streetAddress surname usageLocation
                    userPrincipalName userType
                    """);
    }
}
