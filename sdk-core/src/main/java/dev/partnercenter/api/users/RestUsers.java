package dev.partnercenter.api.users;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.common.FieldFilter;
import dev.partnercenter.model.users.CustomerUser;

/** The accounts of a customer as Partner Center serves them. */
public final class RestUsers implements Users {
    private static final FieldFilter DELETED = FieldFilter.equalTo("UserStatus", "Inactive");

    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public RestUsers(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation CREATE = Operation.post(
                    "create-user-accounts-for-a-customer", "/v1/customers/{customerId}/users")
            .userOnly()
            .docs("create-user-accounts-for-a-customer");

    @Override
    public CustomerUser create(CustomerUser user) {
        return api.call(CREATE, customerId).body("user", user).send(CustomerUser.class);
    }

    public static final Operation LIST = Operation.get(
                    "get-a-list-of-all-user-accounts-for-a-customer", "/v1/customers/{customerId}/users")
            .userOnly()
            .docs("get-a-list-of-all-user-accounts-for-a-customer");

    @Override
    public Paged<CustomerUser> list() {
        return api.call(LIST, customerId).page(CustomerUser.class);
    }

    @Override
    public Paged<CustomerUser> list(UserQuery query) {
        return api.call(LIST, customerId)
                .query("size", Arguments.notNull("query", query).size())
                .query("filter", query.filterJson())
                .query("sortField", query.sortField())
                .query("sortDirection", query.sortDirection())
                .page(CustomerUser.class);
    }

    @Override
    public Paged<CustomerUser> listDeleted() {
        return api.call(LIST, customerId).query("filter", DELETED.toJson()).page(CustomerUser.class);
    }

    @Override
    public UserScope byId(String userId) {
        return new RestUserScope(api, customerId, userId);
    }
}
