package dev.partnercenter.api.profiles;

import dev.partnercenter.Operation;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.customers.CustomerCompanyProfile;

/** The company of one customer and its tenant. */
public final class CustomerCompanyProfileScope {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CustomerCompanyProfileScope(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation GET = Operation.get(
                    "get-a-customer-s-company-profile", "/v1/customers/{customerId}/profiles/company")
            .userOnly()
            .docs("get-a-customer-s-company-profile");

    /**
     * Gets the profile.
     *
     * <p>{@code GET /v1/customers/{customerId}/profiles/company}, docs page get-a-customer-s-company-profile.
     *
     * @return the profile
     * @throws MissingCredentialException if the client has no user credential
     * @throws NotFoundException if the customer does not exist or is not one of this partner
     */
    public CustomerCompanyProfile get() {
        return api.call(GET, customerId).send(CustomerCompanyProfile.class);
    }
}
