package dev.partnercenter.api.roles;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.roles.UserMember;

/** One role of a customer as Partner Center serves it. */
public final class RestDirectoryRoleScope implements DirectoryRoleScope {
    private final Api api;
    private final String customerId;
    private final String roleId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @param roleId the id of the role
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public RestDirectoryRoleScope(Api api, String customerId, String roleId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.roleId = PathTemplate.segment("roleId", roleId);
    }

    public static final Operation MEMBERS = Operation.get(
                    "get-user-roles-for-a-customer-members",
                    "/v1/customers/{customerId}/directoryroles/{roleId}/usermembers")
            .userOnly()
            .docs("get-user-roles-for-a-customer");

    @Override
    public Paged<UserMember> members() {
        return api.call(MEMBERS, customerId, roleId).page(UserMember.class);
    }

    /**
     * Lists the users who hold the role, in pages of a size; see {@link #members()}.
     *
     * @param size how many per page
     * @return the users
     * @throws IllegalArgumentException if the size is less than 1
     */
    public Paged<UserMember> members(int size) {
        return api.call(MEMBERS, customerId, roleId)
                .query("size", Arguments.atLeast("size", 1, size))
                .page(UserMember.class);
    }

    public static final Operation ADD_MEMBER = Operation.post(
                    "set-user-roles-for-a-customer", "/v1/customers/{customerId}/directoryroles/{roleId}/usermembers")
            .userOnly()
            .docs("set-user-roles-for-a-customer");

    @Override
    public UserMember addMember(UserMember member) {
        PathTemplate.segment("member.id", Arguments.notNull("member", member).id());
        return api.call(ADD_MEMBER, customerId, roleId).body("member", member).send(UserMember.class);
    }

    public static final Operation REMOVE_MEMBER = Operation.delete(
                    "remove-customer-user-from-a-role",
                    "/v1/customers/{customerId}/directoryroles/{roleId}/usermembers/{userId}")
            .userOnly()
            .docs("remove-customer-user-from-a-role");

    @Override
    public void removeMember(String userId) {
        api.call(REMOVE_MEMBER, customerId, roleId, userId).send();
    }
}
