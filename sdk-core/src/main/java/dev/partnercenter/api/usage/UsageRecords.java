package dev.partnercenter.api.usage;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.usage.AzureResourceMonthlyUsageRecord;
import dev.partnercenter.model.usage.MeterUsageRecord;
import dev.partnercenter.model.usage.ResourceUsageRecord;
import dev.partnercenter.model.usage.SubscriptionDailyUsageRecord;

/** What one subscription has used and cost, seen by meters, by resources and by days. */
public final class UsageRecords {
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
    public UsageRecords(Api api, String customerId, String subscriptionId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.subscriptionId = PathTemplate.segment("subscriptionId", subscriptionId);
    }

    public static final Operation LIST_BY_METER = Operation.get(
                    "get-a-customer-subscription-meter-usage-records",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/meterusagerecords")
            .userOnly()
            .docs("get-a-customer-subscription-meter-usage-records");

    /**
     * Lists one record of the current billing period for each meter. For an Azure plan the id of the subscription is that
     * of the plan.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/meterusagerecords}, docs page
     * get-a-customer-subscription-meter-usage-records.
     *
     * @return the records
     * @throws MissingCredentialException if the client has no user credential
     */
    public Paged<MeterUsageRecord> listByMeter() {
        return api.call(LIST_BY_METER, customerId, subscriptionId).page(MeterUsageRecord.class);
    }

    public static final Operation LIST_BY_RESOURCE = Operation.get(
                    "get-a-customer-subscription-resource-usage-records",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/resourceusagerecords")
            .userOnly()
            .docs("get-a-customer-subscription-resource-usage-records");

    /**
     * Lists one record of the current billing period for each Azure resource. For an Azure plan the id of the
     * subscription is that of the plan.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/resourceusagerecords}, docs page
     * get-a-customer-subscription-resource-usage-records.
     *
     * @return the records
     * @throws MissingCredentialException if the client has no user credential
     */
    public Paged<ResourceUsageRecord> listByResource() {
        return api.call(LIST_BY_RESOURCE, customerId, subscriptionId).page(ResourceUsageRecord.class);
    }

    public static final Operation LIST_MONTHLY = Operation.get(
                    "get-all-monthly-usage-records-for-a-subscription",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/resources")
            .docs("get-all-monthly-usage-records-for-a-subscription");

    /**
     * Lists one record of the current billing period for each kind of Azure resource.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/resources}, docs page
     * get-all-monthly-usage-records-for-a-subscription.
     *
     * @return the records
     */
    public Paged<AzureResourceMonthlyUsageRecord> listMonthly() {
        return api.call(LIST_MONTHLY, customerId, subscriptionId).page(AzureResourceMonthlyUsageRecord.class);
    }

    public static final Operation LIST_DAILY = Operation.get(
            "sdk-get-subscription-daily-usage-records",
            "/v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/daily");

    /**
     * Lists one record for each day of the current billing period. Known from Microsoft's older SDKs only: the service may
     * not answer it any more.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/daily}, not on a
     * docs page of its own.
     *
     * @return the records
     */
    public Paged<SubscriptionDailyUsageRecord> listDaily() {
        return api.call(LIST_DAILY, customerId, subscriptionId).page(SubscriptionDailyUsageRecord.class);
    }
}
