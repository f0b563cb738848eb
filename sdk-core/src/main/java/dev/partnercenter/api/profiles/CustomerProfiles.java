package dev.partnercenter.api.profiles;

import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;

/** The profiles of one customer. */
public final class CustomerProfiles {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CustomerProfiles(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    /** {@return who is billed at the customer} */
    public CustomerBillingProfileScope billing() {
        return new CustomerBillingProfileScope(api, customerId);
    }

    /** {@return the company and its tenant} */
    public CustomerCompanyProfileScope company() {
        return new CustomerCompanyProfileScope(api, customerId);
    }
}
