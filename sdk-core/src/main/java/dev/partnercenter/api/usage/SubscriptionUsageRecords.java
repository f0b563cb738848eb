package dev.partnercenter.api.usage;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.usage.SubscriptionMonthlyUsageRecord;

/** What each subscription of a customer has cost. */
public final class SubscriptionUsageRecords {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public SubscriptionUsageRecords(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation LIST = Operation.get(
                    "get-a-customer-subscription-s-usage-records",
                    "/v1/customers/{customerId}/subscriptions/usagerecords")
            .userOnly()
            .docs("get-a-customer-subscription-s-usage-records");

    /**
     * Lists one record of the current billing period for each subscription with usage. An Azure plan is one subscription.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/usagerecords}, docs page
     * get-a-customer-subscription-s-usage-records.
     *
     * @return the records
     * @throws MissingCredentialException if the client has no user credential
     */
    public Paged<SubscriptionMonthlyUsageRecord> list() {
        return api.call(LIST, customerId).page(SubscriptionMonthlyUsageRecord.class);
    }
}
