package dev.partnercenter.usgov.graph;

import dev.partnercenter.Operation;
import java.util.List;

/** The operations of Microsoft Graph that this SDK calls in the directory of a tenant, with what each needs. */
public final class GraphOperations {
    private static final List<String> READ_USERS = List.of("User.Read.All", "User.ReadWrite.All", "Directory.Read.All");
    private static final List<String> WRITE_USERS = List.of("User.ReadWrite.All", "Directory.ReadWrite.All");
    private static final List<String> DELETE_USERS = List.of("User.DeleteRestore.All", "User.ReadWrite.All");
    private static final List<String> READ_ROLES =
            List.of("RoleManagement.Read.Directory", "Directory.Read.All", "RoleManagement.ReadWrite.Directory");
    private static final List<String> WRITE_ROLES = List.of("RoleManagement.ReadWrite.Directory");
    private static final List<String> READ_LICENSES =
            List.of("LicenseAssignment.Read.All", "Organization.Read.All", "Directory.Read.All");
    private static final List<String> WRITE_LICENSES =
            List.of("LicenseAssignment.ReadWrite.All", "User.ReadWrite.All", "Directory.ReadWrite.All");
    private static final List<String> READ_GROUPS =
            List.of("GroupMember.Read.All", "Group.Read.All", "Directory.Read.All");
    private static final List<String> WRITE_GROUPS = List.of("Group.ReadWrite.All", "Directory.ReadWrite.All");
    private static final List<String> WRITE_MEMBERS = List.of("GroupMember.ReadWrite.All", "Group.ReadWrite.All");

    private static final List<String> USER_READERS =
            List.of("Directory Readers", "Global Reader", "User Administrator");
    private static final List<String> USER_WRITERS = List.of("User Administrator", "Directory Writers");
    private static final List<String> PASSWORD_ADMINS =
            List.of("User Administrator", "Privileged Authentication Administrator");
    private static final List<String> ROLE_READERS =
            List.of("Directory Readers", "Global Reader", "Directory Writers", "Privileged Role Administrator");
    private static final List<String> ROLE_ADMINS = List.of("Privileged Role Administrator");
    private static final List<String> SKU_READERS =
            List.of("Directory Readers", "Global Reader", "User Administrator", "License Administrator");
    private static final List<String> LICENSE_READERS =
            List.of("Directory Readers", "Directory Writers", "User Administrator", "License Administrator");
    private static final List<String> LICENSE_ADMINS =
            List.of("License Administrator", "User Administrator", "Directory Writers");
    private static final List<String> GROUP_READERS = List.of("Directory Readers", "Global Reader");
    private static final List<String> GROUP_ADMINS = List.of("Groups Administrator", "User Administrator");

    private static final String USER = "/v1.0/users/{userId}";
    private static final String ROLE = "/v1.0/directoryRoles/{roleId}";
    private static final String GROUP = "/v1.0/groups/{groupId}";

    public static final GraphOperation CREATE_USER =
            GraphOperation.of(Operation.post("user-post-users", "/v1.0/users"), WRITE_USERS, USER_WRITERS);
    public static final GraphOperation LIST_USERS =
            GraphOperation.of(Operation.get("user-list", "/v1.0/users"), READ_USERS, USER_READERS);
    public static final GraphOperation GET_USER =
            GraphOperation.of(Operation.get("user-get", USER), READ_USERS, USER_READERS);
    public static final GraphOperation UPDATE_USER =
            GraphOperation.of(Operation.patch("user-update", USER), WRITE_USERS, USER_WRITERS);
    public static final GraphOperation RESET_PASSWORD = new GraphOperation(
            Operation.patch("user-update-password", USER),
            List.of("User-PasswordProfile.ReadWrite.All", "Directory.AccessAsUser.All"),
            List.of("User-PasswordProfile.ReadWrite.All"),
            PASSWORD_ADMINS);
    public static final GraphOperation DELETE_USER =
            GraphOperation.of(Operation.delete("user-delete", USER), DELETE_USERS, List.of("User Administrator"));
    public static final GraphOperation LIST_DELETED_USERS = GraphOperation.of(
            Operation.get("directory-deleteditems-list", "/v1.0/directory/deletedItems/microsoft.graph.user"),
            READ_USERS,
            USER_READERS);
    public static final GraphOperation RESTORE_USER = GraphOperation.of(
            Operation.post("directory-deleteditems-restore", "/v1.0/directory/deletedItems/{userId}/restore"),
            DELETE_USERS,
            List.of("User Administrator"));
    public static final GraphOperation START_PASSWORD_RESET = new GraphOperation(
            Operation.post(
                    "authenticationmethod-resetpassword",
                    USER + "/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword"),
            List.of("UserAuthenticationMethod.ReadWrite.All"),
            List.of(),
            List.of("Authentication Administrator", "Privileged Authentication Administrator"));
    public static final GraphOperation GET_PASSWORD_RESET = new GraphOperation(
            Operation.get("longrunningoperation-get", USER + "/authentication/operations/{operationId}"),
            List.of("UserAuthenticationMethod.ReadWrite.All"),
            List.of(),
            List.of("Authentication Administrator", "Privileged Authentication Administrator"));

    public static final GraphOperation LIST_USER_ROLES = GraphOperation.of(
            Operation.get("user-list-memberof", USER + "/memberOf/microsoft.graph.directoryRole"),
            List.of("Directory.Read.All", "RoleManagement.Read.Directory"),
            ROLE_READERS);
    public static final GraphOperation LIST_ROLES =
            GraphOperation.of(Operation.get("directoryrole-list", "/v1.0/directoryRoles"), READ_ROLES, ROLE_READERS);
    public static final GraphOperation LIST_ROLE_TEMPLATES = GraphOperation.of(
            Operation.get("directoryroletemplate-list", "/v1.0/directoryRoleTemplates"), READ_ROLES, ROLE_READERS);
    public static final GraphOperation ACTIVATE_ROLE = GraphOperation.of(
            Operation.post("directoryrole-post-directoryroles", "/v1.0/directoryRoles"), WRITE_ROLES, ROLE_ADMINS);
    public static final GraphOperation LIST_ROLE_MEMBERS =
            GraphOperation.of(Operation.get("directoryrole-list-members", ROLE + "/members"), READ_ROLES, ROLE_READERS);
    public static final GraphOperation ADD_ROLE_MEMBER = GraphOperation.of(
            Operation.post("directoryrole-post-members", ROLE + "/members/$ref"), WRITE_ROLES, ROLE_ADMINS);
    public static final GraphOperation REMOVE_ROLE_MEMBER = GraphOperation.of(
            Operation.delete("directoryrole-delete-member", ROLE + "/members/{userId}/$ref"), WRITE_ROLES, ROLE_ADMINS);

    public static final GraphOperation LIST_SUBSCRIBED_SKUS =
            GraphOperation.of(Operation.get("subscribedsku-list", "/v1.0/subscribedSkus"), READ_LICENSES, SKU_READERS);
    public static final GraphOperation LIST_LICENSE_DETAILS = GraphOperation.of(
            Operation.get("user-list-licensedetails", USER + "/licenseDetails"), READ_LICENSES, LICENSE_READERS);
    public static final GraphOperation ASSIGN_LICENSE = GraphOperation.of(
            Operation.post("user-assignlicense", USER + "/assignLicense"), WRITE_LICENSES, LICENSE_ADMINS);
    public static final GraphOperation ASSIGN_LICENSES_IN_BATCH =
            GraphOperation.of(Operation.post("json-batching", "/v1.0/$batch"), WRITE_LICENSES, LICENSE_ADMINS);
    public static final GraphOperation GET_USERS_IN_BATCH =
            GraphOperation.of(Operation.post("json-batching", "/v1.0/$batch").asRead(), READ_USERS, USER_READERS);

    public static final GraphOperation LIST_GROUPS =
            GraphOperation.of(Operation.get("group-list", "/v1.0/groups"), READ_GROUPS, GROUP_READERS);
    public static final GraphOperation CREATE_GROUP =
            GraphOperation.of(Operation.post("group-post-groups", "/v1.0/groups"), WRITE_GROUPS, GROUP_ADMINS);
    public static final GraphOperation GET_GROUP =
            GraphOperation.of(Operation.get("group-get", GROUP), READ_GROUPS, GROUP_READERS);
    public static final GraphOperation LIST_GROUP_MEMBERS =
            GraphOperation.of(Operation.get("group-list-members", GROUP + "/members"), READ_GROUPS, GROUP_READERS);
    public static final GraphOperation ADD_GROUP_MEMBER = GraphOperation.of(
            Operation.post("group-post-members", GROUP + "/members/$ref"), WRITE_MEMBERS, GROUP_ADMINS);
    public static final GraphOperation REMOVE_GROUP_MEMBER = GraphOperation.of(
            Operation.delete("group-delete-members", GROUP + "/members/{memberId}/$ref"), WRITE_MEMBERS, GROUP_ADMINS);

    private GraphOperations() {}

    /** {@return all of them, in the order in which they stand here} */
    public static List<GraphOperation> all() {
        return List.of(
                CREATE_USER,
                LIST_USERS,
                GET_USER,
                UPDATE_USER,
                RESET_PASSWORD,
                DELETE_USER,
                LIST_DELETED_USERS,
                RESTORE_USER,
                START_PASSWORD_RESET,
                GET_PASSWORD_RESET,
                LIST_USER_ROLES,
                LIST_ROLES,
                LIST_ROLE_TEMPLATES,
                ACTIVATE_ROLE,
                LIST_ROLE_MEMBERS,
                ADD_ROLE_MEMBER,
                REMOVE_ROLE_MEMBER,
                LIST_SUBSCRIBED_SKUS,
                LIST_LICENSE_DETAILS,
                ASSIGN_LICENSE,
                GET_USERS_IN_BATCH,
                ASSIGN_LICENSES_IN_BATCH,
                LIST_GROUPS,
                CREATE_GROUP,
                GET_GROUP,
                LIST_GROUP_MEMBERS,
                ADD_GROUP_MEMBER,
                REMOVE_GROUP_MEMBER);
    }
}
