package dev.partnercenter.api.usage;

import dev.partnercenter.Operation;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.usage.CustomerUsageSummary;

/** What one customer has spent on Azure. */
public final class CustomerUsageSummaryScope {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CustomerUsageSummaryScope(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation GET = Operation.get(
                    "get-a-customer-usage-summary", "/v1/customers/{customerId}/usagesummary")
            .userOnly()
            .docs("get-a-customer-usage-summary");

    /**
     * Gets the sum of the current billing period.
     *
     * <p>{@code GET /v1/customers/{customerId}/usagesummary}, docs page get-a-customer-usage-summary.
     *
     * @return the sum
     * @throws MissingCredentialException if the client has no user credential
     * @throws NotFoundException if the customer does not exist or is not one of this partner
     */
    public CustomerUsageSummary get() {
        return api.call(GET, customerId).send(CustomerUsageSummary.class);
    }
}
