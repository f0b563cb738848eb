package dev.partnercenter.usgov.graph;

import java.util.List;

/** Roles of signed-in users in Entra ID; of each list any one does. */
final class EntraRoles {
    static final List<String> USER_READERS = List.of("Directory Readers", "Global Reader", "User Administrator");
    static final List<String> USER_WRITERS = List.of("User Administrator", "Directory Writers");
    static final List<String> USER_DELETERS = List.of("User Administrator", "Privileged Authentication Administrator");
    static final List<String> USER_RESTORERS =
            List.of("User Administrator", "Authentication Administrator", "Privileged Authentication Administrator");
    static final List<String> PASSWORD_ADMINS =
            List.of("User Administrator", "Privileged Authentication Administrator");
    static final List<String> AUTHENTICATION_ADMINS =
            List.of("Authentication Administrator", "Privileged Authentication Administrator");
    static final List<String> ROLE_READERS =
            List.of("Directory Readers", "Global Reader", "Directory Writers", "Privileged Role Administrator");
    static final List<String> ROLE_ADMINS = List.of("Privileged Role Administrator");
    static final List<String> SKU_READERS =
            List.of("Directory Readers", "Global Reader", "User Administrator", "License Administrator");
    static final List<String> LICENSE_READERS =
            List.of("Directory Readers", "Directory Writers", "User Administrator", "License Administrator");
    static final List<String> LICENSE_ADMINS =
            List.of("License Administrator", "User Administrator", "Directory Writers");
    static final List<String> GROUP_READERS = List.of("Directory Readers", "Global Reader");
    static final List<String> GROUP_CREATORS = List.of("Groups Administrator", "User Administrator");
    static final List<String> GROUP_ADMINS = List.of("Groups Administrator", "User Administrator", "Directory Writers");

    private EntraRoles() {}
}
