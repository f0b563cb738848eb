package dev.partnercenter.api.subscriptions;

import dev.partnercenter.Operation;
import dev.partnercenter.PendingResult;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.subscriptions.SubscriptionRegistrationStatus;

/** The registration of an Azure subscription, without which no reservation can be bought for it. */
public final class SubscriptionRegistration {
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
    public SubscriptionRegistration(Api api, String customerId, String subscriptionId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.subscriptionId = PathTemplate.segment("subscriptionId", subscriptionId);
    }

    public static final Operation GET_STATUS = Operation.get(
                    "get-subscription-registration-status",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/registrationstatus")
            .docs("get-subscription-registration-status");

    /**
     * Gets whether the subscription is registered.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/registrationstatus}, docs page
     * get-subscription-registration-status.
     *
     * @return the state
     * @throws NotFoundException if the customer has no such subscription
     */
    public SubscriptionRegistrationStatus getStatus() {
        return api.call(GET_STATUS, customerId, subscriptionId).send(SubscriptionRegistrationStatus.class);
    }

    public static final Operation REGISTER = Operation.post(
                    "register-a-subscription",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/registrations")
            .docs("register-a-subscription");

    /**
     * Registers the subscription. The service only accepts the wish; wait for the state with {@code await(timeout,
     * s -> ...)}.
     *
     * <p>{@code POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/registrations}, docs page
     * register-a-subscription.
     *
     * @return the registration under way
     * @throws NotFoundException if the customer has no such subscription
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public PendingResult<SubscriptionRegistrationStatus> register() {
        return api.call(REGISTER, customerId, subscriptionId)
                .start(SubscriptionRegistrationStatus.class, GET_STATUS, customerId, subscriptionId);
    }
}
