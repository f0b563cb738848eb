package dev.partnercenter.api.utilization;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.NotReadyException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.utilization.AzureUtilizationRecord;

/** How much of each Azure resource a subscription has used, without prices. */
public final class Utilization {
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
    public Utilization(Api api, String customerId, String subscriptionId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.subscriptionId = PathTemplate.segment("subscriptionId", subscriptionId);
    }

    public static final Operation AZURE = Operation.get(
                    "get-a-customer-s-utilization-record-for-azure",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/utilizations/azure")
            .docs("get-a-customer-s-utilization-record-for-azure");

    /**
     * Lists what was used, page by page as it is walked. Not for Azure plans: what these have used is in the daily rated
     * usage of invoices.
     *
     * <p>The service may not have the data yet. It then answers without content, which ends the walk with {@link
     * NotReadyException}, on the first page as on any other one: a walk that ends without an exception has given out all
     * records. Begin it again after the time that the exception tells, or go on from the last page by {@link
     * Paged#resume}.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/utilizations/azure}, docs page
     * get-a-customer-s-utilization-record-for-azure.
     *
     * @param query from when to when, and how finely
     * @return the records; walking them throws {@link NotReadyException} while the service does not have them
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<AzureUtilizationRecord> azure(AzureUtilizationQuery query) {
        return api.call(AZURE, customerId, subscriptionId)
                .query("start_time", Arguments.notNull("query", query).startTime())
                .query("end_time", query.endTime())
                .query("granularity", query.granularity())
                .query("show_details", query.showDetails())
                .query("size", query.size())
                .seekBy("seek_operation")
                .noContentMeansNotReady()
                .page(AzureUtilizationRecord.class);
    }
}
