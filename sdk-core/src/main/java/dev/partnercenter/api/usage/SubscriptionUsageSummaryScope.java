package dev.partnercenter.api.usage;

import dev.partnercenter.Operation;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.usage.SubscriptionUsageSummary;

/** What one subscription has cost. */
public final class SubscriptionUsageSummaryScope {
    private final Api api;
    private final String customerId;
    private final String subscriptionId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @param subscriptionId the id of the subscription
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public SubscriptionUsageSummaryScope(Api api, String customerId, String subscriptionId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.subscriptionId = PathTemplate.segment("subscriptionId", subscriptionId);
    }

    public static final Operation GET = Operation.get(
                    "get-a-customer-subscription-usage-summary",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/usagesummary")
            .userOnly()
            .docs("get-a-customer-subscription-usage-summary");

    /**
     * Gets the sum of the current billing period. For an Azure plan the id of the subscription is that of the plan.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagesummary}, docs page
     * get-a-customer-subscription-usage-summary.
     *
     * @return the sum
     * @throws MissingCredentialException if the client has no user credential
     * @throws NotFoundException if the customer has no such subscription
     */
    public SubscriptionUsageSummary get() {
        return api.call(GET, customerId, subscriptionId).send(SubscriptionUsageSummary.class);
    }
}
