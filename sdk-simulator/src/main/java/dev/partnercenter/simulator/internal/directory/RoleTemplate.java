package dev.partnercenter.simulator.internal.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An administrative role as Entra ID publishes it: the same id in every tenant and every cloud. */
public record RoleTemplate(String id, String name, String description) {

    private static final List<RoleTemplate> ALL = Arrays.stream("""
                    62e90394-69f5-4237-9190-012177145e10 Global Administrator: everything in the directory and the services on it
                    f2ef992c-3afb-46b9-b7cf-a126ee74c451 Global Reader: reads what a global administrator can, changes nothing
                    fe930be7-5e62-47db-91af-98c3a49a38b1 User Administrator: users and groups, and passwords of limited administrators
                    729827e3-9c14-49f7-bb1b-9608f156bbb8 Helpdesk Administrator: passwords of users and of helpdesk administrators
                    966707d0-3269-4727-9be2-8c3a10f19b9d Password Administrator: passwords of users and of password administrators
                    e8611ab8-c189-46e8-94e1-60213ab1f814 Privileged Role Administrator: who has which role
                    7be44c8a-adaf-4e2a-84d6-ab2649e08a13 Privileged Authentication Administrator: authentication methods of anybody
                    c4e39bd9-1100-46d3-8c65-fb160da0071f Authentication Administrator: authentication methods of users
                    4d6ac14f-3453-41d0-bef9-a3e0c569773a License Administrator: licences of users and groups
                    88d8e3e3-8f55-4a1e-953a-9b9898b8876b Directory Readers: reads basic information of the directory
                    9360feb5-f418-4baa-8175-e2a00bac4301 Directory Writers: reads and writes basic information of the directory
                    fdd7a751-b60b-444a-984c-02652fe8fa1c Groups Administrator: groups, their settings and their members
                    b0f54661-2d74-4c50-afa3-1ec803f12efe Billing Administrator: purchases, subscriptions and support tickets
                    194ae4cb-b126-40b2-bd5b-6091b380977d Security Administrator: security information, reports and settings
                    5d6b6bb7-de71-4623-b4af-96380a352509 Security Reader: reads security information and reports
                    f023fd81-a637-4b56-95fd-791ac0226033 Service Support Administrator: health of services and support tickets
                    b1be1c3e-b65d-4f19-8427-f6fa0d97feb9 Conditional Access Administrator: conditional access policies
                    9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3 Application Administrator: application registrations and enterprise applications
                    158c047a-c907-4556-b7ef-446551a6b5f7 Cloud Application Administrator: applications except the application proxy
                    29232cdf-9323-42fd-ade2-1d097af3e4de Exchange Administrator: the mail service
                    f28a1f50-f6e7-4571-818b-6a12f2af6b6c SharePoint Administrator: the file and site service
                    69091246-20e8-4a56-aa4d-066075b2a7a8 Teams Administrator: the meeting and chat service
                    3a2c62db-5318-420d-8d74-23affee5d9d5 Intune Administrator: the device service
                    44367163-eba1-44c3-98af-f5787879f96a Dynamics 365 Administrator: the business applications
                    4a5d8f65-41da-4de4-8968-e035b65339cf Reports Reader: reads sign-in and audit reports
                    790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b Message Center Reader: reads messages to administrators
                    """.trim().split("\n"))
            .map(String::strip)
            .map(RoleTemplate::parse)
            .toList();

    /** The role that may do everything, which a tenant's first user has. */
    static final RoleTemplate GLOBAL_ADMINISTRATOR = ALL.get(0);

    /** All roles there are. */
    public static List<RoleTemplate> all() {
        return ALL;
    }

    /** The role of an id. */
    public static Optional<RoleTemplate> find(String id) {
        return ALL.stream().filter(role -> role.id().equalsIgnoreCase(id)).findFirst();
    }

    private static RoleTemplate parse(String line) {
        int blank = line.indexOf(' ');
        int colon = line.indexOf(": ");
        return new RoleTemplate(
                line.substring(0, blank),
                line.substring(blank + 1, colon),
                "Can manage or read: " + line.substring(colon + 2) + ".");
    }
}
