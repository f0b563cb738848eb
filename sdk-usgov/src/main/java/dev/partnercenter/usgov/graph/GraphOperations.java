package dev.partnercenter.usgov.graph;

import dev.partnercenter.Operation;
import java.util.List;

/** The operations of Microsoft Graph that this SDK calls in the directory of a tenant, with what each needs. */
public final class GraphOperations {
    private static final String USER = "/v1.0/users/{userId}";
    private static final String ROLE = "/v1.0/directoryRoles/{roleId}";
    private static final String GROUP = "/v1.0/groups/{groupId}";

    public static final GraphOperation CREATE_USER = GraphOperation.of(
            Operation.post("user-post-users", "/v1.0/users"), Permissions.WRITE_USERS, EntraRoles.USER_WRITERS);
    public static final GraphOperation LIST_USERS = GraphOperation.of(
            Operation.get("user-list", "/v1.0/users"), Permissions.READ_USERS, EntraRoles.USER_READERS);
    public static final GraphOperation GET_USER =
            GraphOperation.of(Operation.get("user-get", USER), Permissions.READ_USERS, EntraRoles.USER_READERS);
    public static final GraphOperation UPDATE_USER =
            GraphOperation.of(Operation.patch("user-update", USER), Permissions.WRITE_USERS, EntraRoles.USER_WRITERS);
    public static final GraphOperation RESET_PASSWORD = new GraphOperation(
            Operation.patch("user-update-password", USER),
            List.of("User-PasswordProfile.ReadWrite.All", "Directory.AccessAsUser.All"),
            List.of("User-PasswordProfile.ReadWrite.All"),
            EntraRoles.PASSWORD_ADMINS);
    public static final GraphOperation DELETE_USER = GraphOperation.of(
            Operation.delete("user-delete", USER), Permissions.DELETE_USERS, EntraRoles.USER_DELETERS);
    public static final GraphOperation LIST_DELETED_USERS = GraphOperation.of(
            Operation.get("directory-deleteditems-list", "/v1.0/directory/deletedItems/microsoft.graph.user"),
            Permissions.READ_DELETED,
            EntraRoles.USER_RESTORERS);
    public static final GraphOperation RESTORE_USER = GraphOperation.of(
            Operation.post("directory-deleteditems-restore", "/v1.0/directory/deletedItems/{userId}/restore"),
            Permissions.DELETE_USERS,
            EntraRoles.USER_RESTORERS);
    public static final GraphOperation START_PASSWORD_RESET = new GraphOperation(
            Operation.post(
                    "authenticationmethod-resetpassword",
                    USER + "/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword"),
            List.of("UserAuthenticationMethod.ReadWrite.All"),
            List.of(),
            EntraRoles.AUTHENTICATION_ADMINS);
    public static final GraphOperation GET_PASSWORD_RESET = new GraphOperation(
            Operation.get("longrunningoperation-get", USER + "/authentication/operations/{operationId}"),
            List.of("UserAuthenticationMethod.Read.All", "UserAuthenticationMethod.ReadWrite.All"),
            List.of(),
            EntraRoles.AUTHENTICATION_ADMINS);

    public static final GraphOperation LIST_USER_ROLES = GraphOperation.of(
            Operation.get("user-list-memberof", USER + "/memberOf/microsoft.graph.directoryRole"),
            Permissions.READ_ROLES_OF_USER,
            EntraRoles.ROLE_READERS);
    public static final GraphOperation LIST_ROLES = GraphOperation.of(
            Operation.get("directoryrole-list", "/v1.0/directoryRoles"),
            Permissions.READ_ROLES,
            EntraRoles.ROLE_READERS);
    public static final GraphOperation LIST_ROLE_TEMPLATES = GraphOperation.of(
            Operation.get("directoryroletemplate-list", "/v1.0/directoryRoleTemplates"),
            Permissions.READ_ROLES,
            EntraRoles.ROLE_READERS);
    public static final GraphOperation ACTIVATE_ROLE = GraphOperation.of(
            Operation.post("directoryrole-post-directoryroles", "/v1.0/directoryRoles"),
            Permissions.WRITE_ROLES,
            EntraRoles.ROLE_ADMINS);
    public static final GraphOperation LIST_ROLE_MEMBERS = GraphOperation.of(
            Operation.get("directoryrole-list-members", ROLE + "/members"),
            Permissions.READ_MEMBERS,
            EntraRoles.ROLE_READERS);
    public static final GraphOperation ADD_ROLE_MEMBER = GraphOperation.of(
            Operation.post("directoryrole-post-members", ROLE + "/members/$ref"),
            Permissions.WRITE_ROLES,
            EntraRoles.ROLE_ADMINS);
    public static final GraphOperation REMOVE_ROLE_MEMBER = GraphOperation.of(
            Operation.delete("directoryrole-delete-member", ROLE + "/members/{userId}/$ref"),
            Permissions.WRITE_ROLES,
            EntraRoles.ROLE_ADMINS);

    public static final GraphOperation LIST_SUBSCRIBED_SKUS = GraphOperation.of(
            Operation.get("subscribedsku-list", "/v1.0/subscribedSkus"), Permissions.READ_SKUS, EntraRoles.SKU_READERS);
    public static final GraphOperation LIST_LICENSE_DETAILS = GraphOperation.of(
            Operation.get("user-list-licensedetails", USER + "/licenseDetails"),
            Permissions.READ_LICENSES,
            EntraRoles.LICENSE_READERS);
    public static final GraphOperation ASSIGN_LICENSE = GraphOperation.of(
            Operation.post("user-assignlicense", USER + "/assignLicense"),
            Permissions.WRITE_LICENSES,
            EntraRoles.LICENSE_ADMINS);
    public static final GraphOperation ASSIGN_LICENSES_IN_BATCH = GraphOperation.of(
            Operation.post("json-batching", "/v1.0/$batch"), Permissions.WRITE_LICENSES, EntraRoles.LICENSE_ADMINS);
    public static final GraphOperation GET_USERS_IN_BATCH = GraphOperation.of(
            Operation.post("json-batching-read", "/v1.0/$batch").asRead(),
            Permissions.READ_USERS,
            EntraRoles.USER_READERS);

    public static final GraphOperation LIST_GROUPS = GraphOperation.of(
            Operation.get("group-list", "/v1.0/groups"), Permissions.READ_GROUPS, EntraRoles.GROUP_READERS);
    public static final GraphOperation CREATE_GROUP = new GraphOperation(
            Operation.post("group-post-groups", "/v1.0/groups"),
            Permissions.CREATE_GROUPS,
            Permissions.CREATE_GROUPS_APP_ONLY,
            EntraRoles.GROUP_CREATORS);
    public static final GraphOperation GET_GROUP =
            GraphOperation.of(Operation.get("group-get", GROUP), Permissions.READ_GROUPS, EntraRoles.GROUP_READERS);
    public static final GraphOperation LIST_GROUP_MEMBERS = GraphOperation.of(
            Operation.get("group-list-members", GROUP + "/members"), Permissions.READ_GROUPS, EntraRoles.GROUP_READERS);
    public static final GraphOperation ADD_GROUP_MEMBER = GraphOperation.of(
            Operation.post("group-post-members", GROUP + "/members/$ref"),
            Permissions.WRITE_GROUP_MEMBERS,
            EntraRoles.GROUP_ADMINS);
    public static final GraphOperation REMOVE_GROUP_MEMBER = GraphOperation.of(
            Operation.delete("group-delete-members", GROUP + "/members/{memberId}/$ref"),
            Permissions.WRITE_GROUP_MEMBERS,
            EntraRoles.GROUP_ADMINS);

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
