package dev.partnercenter.api.roles;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.roles.DirectoryRole;

/** The roles of a customer as Partner Center serves them. */
public final class RestDirectoryRoles implements DirectoryRoles {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public RestDirectoryRoles(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation LIST = Operation.get(
                    "get-user-roles-for-a-customer-all", "/v1/customers/{customerId}/directoryroles")
            .userOnly()
            .docs("get-user-roles-for-a-customer");

    @Override
    public Paged<DirectoryRole> list() {
        return api.call(LIST, customerId).page(DirectoryRole.class);
    }

    @Override
    public DirectoryRoleScope byId(String roleId) {
        return new RestDirectoryRoleScope(api, customerId, roleId);
    }
}
