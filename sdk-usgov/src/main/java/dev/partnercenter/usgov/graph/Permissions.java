package dev.partnercenter.usgov.graph;

import java.util.List;

/** Permissions of applications in Microsoft Graph, the least one first; of each list any one does. */
final class Permissions {
    // User.ReadBasic.All is less, but it does not show the properties that are asked for here.
    static final List<String> READ_USERS =
            List.of("User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All");
    static final List<String> WRITE_USERS = List.of("User.ReadWrite.All", "Directory.ReadWrite.All");
    static final List<String> READ_DELETED = List.of("User.Read.All");
    static final List<String> DELETE_USERS = List.of("User.DeleteRestore.All", "User.ReadWrite.All");
    static final List<String> READ_ROLES_OF_USER = List.of("Directory.Read.All", "Directory.ReadWrite.All");
    static final List<String> READ_ROLES = List.of(
            "RoleManagement.Read.Directory",
            "Directory.Read.All",
            "RoleManagement.ReadWrite.Directory",
            "Directory.ReadWrite.All");
    static final List<String> READ_MEMBERS =
            List.of("RoleManagement.Read.Directory", "Directory.Read.All", "RoleManagement.ReadWrite.Directory");
    static final List<String> WRITE_ROLES = List.of("RoleManagement.ReadWrite.Directory");
    static final List<String> READ_SKUS =
            List.of("LicenseAssignment.Read.All", "Organization.Read.All", "Directory.Read.All");
    static final List<String> READ_LICENSES =
            List.of("LicenseAssignment.Read.All", "User.Read.All", "Directory.Read.All");
    static final List<String> WRITE_LICENSES =
            List.of("LicenseAssignment.ReadWrite.All", "User.ReadWrite.All", "Directory.ReadWrite.All");
    static final List<String> READ_GROUPS = List.of("GroupMember.Read.All", "Group.Read.All", "Directory.Read.All");
    static final List<String> CREATE_GROUPS = List.of("Group.ReadWrite.All", "Directory.ReadWrite.All");
    static final List<String> CREATE_GROUPS_APP_ONLY =
            List.of("Group.Create", "Group.ReadWrite.All", "Directory.ReadWrite.All");
    static final List<String> WRITE_GROUP_MEMBERS =
            List.of("GroupMember.ReadWrite.All", "Group.ReadWrite.All", "Directory.ReadWrite.All");

    private Permissions() {}
}
