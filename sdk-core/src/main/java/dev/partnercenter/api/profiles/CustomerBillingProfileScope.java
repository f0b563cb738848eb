package dev.partnercenter.api.profiles;

import dev.partnercenter.Operation;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.customers.CustomerBillingProfile;

/** Who is billed at one customer. */
public final class CustomerBillingProfileScope {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CustomerBillingProfileScope(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation GET = Operation.get(
                    "get-all-of-a-customer-s-billing-profiles", "/v1/customers/{customerId}/profiles/billing")
            .docs("get-all-of-a-customer-s-billing-profiles");

    /**
     * Gets the profile. There is one, although the page speaks of several.
     *
     * <p>{@code GET /v1/customers/{customerId}/profiles/billing}, docs page
     * get-all-of-a-customer-s-billing-profiles.
     *
     * @return the profile
     * @throws NotFoundException if the customer does not exist or is not one of this partner
     */
    public CustomerBillingProfile get() {
        return api.call(GET, customerId).send(CustomerBillingProfile.class);
    }

    public static final Operation REPLACE = Operation.put(
                    "update-a-customer-s-billing-profile", "/v1/customers/{customerId}/profiles/billing")
            .withIfMatch()
            .docs("update-a-customer-s-billing-profile");

    /**
     * Replaces the profile. The ETag that was read with it goes along; the service demands it.
     *
     * <p>{@code PUT /v1/customers/{customerId}/profiles/billing}, docs page update-a-customer-s-billing-profile.
     *
     * @param profile the profile as it was read, with the changes
     * @return the profile as it now stands
     * @throws IllegalArgumentException if {@code profile} is null
     * @throws BadRequestException if a value is refused
     * @throws NotFoundException if the customer does not exist or is not one of this partner
     * @throws PreconditionFailedException if it was changed since it was read; read it again and repeat the change
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public CustomerBillingProfile replace(CustomerBillingProfile profile) {
        return api.call(REPLACE, customerId).body("profile", profile).send(CustomerBillingProfile.class);
    }
}
