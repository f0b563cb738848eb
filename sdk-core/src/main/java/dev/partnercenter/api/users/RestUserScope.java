package dev.partnercenter.api.users;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.ApiCall;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.licenses.License;
import dev.partnercenter.model.licenses.LicenseGroupId;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.model.users.CustomerUser;
import java.util.List;

/** One account of a customer as Partner Center serves it. */
public final class RestUserScope implements UserScope {
    private final Api api;
    private final String customerId;
    private final String userId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @param userId the object id of the user
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public RestUserScope(Api api, String customerId, String userId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.userId = PathTemplate.segment("userId", userId);
    }

    public static final Operation GET = Operation.get(
                    "get-a-user-account-by-id", "/v1/customers/{customerId}/users/{userId}")
            .userOnly()
            .docs("get-a-user-account-by-id");

    @Override
    public CustomerUser get() {
        return api.call(GET, customerId, userId).send(CustomerUser.class);
    }

    public static final Operation UPDATE = Operation.patch(
                    "update-user-accounts-for-a-customer", "/v1/customers/{customerId}/users/{userId}")
            .userOnly()
            .docs("update-user-accounts-for-a-customer");

    @Override
    public CustomerUser update(CustomerUser user) {
        return api.call(UPDATE, customerId, userId).body("user", user).send(CustomerUser.class);
    }

    public static final Operation DELETE = Operation.delete(
                    "delete-user-accounts-for-a-customer", "/v1/customers/{customerId}/users/{userId}")
            .userOnly()
            .docs("delete-user-accounts-for-a-customer");

    @Override
    public void delete() {
        api.call(DELETE, customerId, userId).send();
    }

    public static final Operation DIRECTORY_ROLES = Operation.get(
                    "get-user-roles-for-a-customer-by-user", "/v1/customers/{customerId}/users/{userId}/directoryroles")
            .userOnly()
            .docs("get-user-roles-for-a-customer");

    @Override
    public Paged<DirectoryRole> directoryRoles() {
        return api.call(DIRECTORY_ROLES, customerId, userId).page(DirectoryRole.class);
    }

    public static final Operation LICENSES = Operation.get(
                    "check-which-licenses-are-assigned-to-a-user", "/v1/customers/{customerId}/users/{userId}/licenses")
            .userOnly()
            .docs("check-which-licenses-are-assigned-to-a-user");

    @Override
    public Paged<License> licenses() {
        return api.call(LICENSES, customerId, userId).page(License.class);
    }

    @Override
    public Paged<License> licenses(List<LicenseGroupId> licenseGroupIds) {
        ApiCall call = api.call(LICENSES, customerId, userId);
        Arguments.notNull("licenseGroupIds", licenseGroupIds).forEach(group -> call.query("licenseGroupIds", group));
        return call.page(License.class);
    }

    public static final Operation ASSIGN_LICENSES = Operation.post(
                    "assign-licenses-to-a-user", "/v1/customers/{customerId}/users/{userId}/licenseupdates")
            .userOnly()
            .docs("assign-licenses-to-a-user");

    @Override
    public LicenseUpdate assignLicenses(LicenseUpdate update) {
        return api.call(ASSIGN_LICENSES, customerId, userId)
                .body("update", update)
                .send(LicenseUpdate.class);
    }
}
