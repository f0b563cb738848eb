package dev.partnercenter.api.subscriptions;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.api.usage.SubscriptionUsageRecords;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.subscriptions.CustomTermEndDate;
import dev.partnercenter.model.subscriptions.Subscription;

/** The subscriptions of a customer. */
public final class Subscriptions {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public Subscriptions(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation LIST = Operation.get(
                    "get-all-of-a-customer-s-subscriptions", "/v1/customers/{customerId}/subscriptions")
            .docs("get-all-of-a-customer-s-subscriptions");

    /**
     * Lists all subscriptions. That of a new order may take some minutes to appear.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions}, docs page get-all-of-a-customer-s-subscriptions.
     *
     * @return the subscriptions
     */
    public Paged<Subscription> list() {
        return api.call(LIST, customerId).page(Subscription.class);
    }

    /**
     * Lists some subscriptions.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions}, docs page get-all-of-a-customer-s-subscriptions.
     *
     * @param query which subscriptions
     * @return the subscriptions that match
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<Subscription> list(SubscriptionQuery query) {
        return api.call(LIST, customerId)
                .query("order_id", Arguments.notNull("query", query).orderId())
                .query("mpn_id", query.mpnId())
                .page(Subscription.class);
    }

    public static final Operation LIST_CUSTOM_TERM_END_DATES = Operation.get(
                    "get-custom-term-end-dates", "/v1/customers/{customerId}/subscriptions/customTermEndDates")
            .docs("get-custom-term-end-dates");

    /**
     * Lists the days on which the term of a new subscription can be made to end, so that it ends together with
     * others.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/customTermEndDates}, docs page
     * get-custom-term-end-dates.
     *
     * @return the days
     */
    public Paged<CustomTermEndDate> listCustomTermEndDates() {
        return api.call(LIST_CUSTOM_TERM_END_DATES, customerId).page(CustomTermEndDate.class);
    }

    /**
     * Selects one subscription. Nothing is sent.
     *
     * @param subscriptionId the id of the subscription
     * @return the operations on this subscription
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public SubscriptionScope byId(String subscriptionId) {
        return new SubscriptionScope(api, customerId, subscriptionId);
    }

    /** {@return whether usage beyond what was bought is allowed} */
    public Overages overage() {
        return new Overages(api, customerId);
    }

    /** {@return what each subscription has cost} */
    public SubscriptionUsageRecords usageRecords() {
        return new SubscriptionUsageRecords(api, customerId);
    }
}
