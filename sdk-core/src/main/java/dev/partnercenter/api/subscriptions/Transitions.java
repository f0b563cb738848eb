package dev.partnercenter.api.subscriptions;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.subscriptions.Transition;
import dev.partnercenter.model.subscriptions.TransitionEligibility;
import dev.partnercenter.model.subscriptions.TransitionEligibilityType;

/** From one product to another, for subscriptions of the new commerce. */
public final class Transitions {
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
    public Transitions(Api api, String customerId, String subscriptionId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.subscriptionId = PathTemplate.segment("subscriptionId", subscriptionId);
    }

    public static final Operation LIST = Operation.get(
            "sdk-get-subscription-transitions",
            "/v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions");

    /**
     * Lists the transitions of the subscription, done and under way.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions}, not on a docs page of
     * its own.
     *
     * @return the transitions
     */
    public Paged<Transition> list() {
        return api.call(LIST, customerId, subscriptionId).page(Transition.class);
    }

    /**
     * Lists the transitions of one operation.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions}, not on a docs page of
     * its own.
     *
     * @param operationId the {@code operationId} of a transition
     * @return the transitions
     * @throws IllegalArgumentException if {@code operationId} is null
     */
    public Paged<Transition> list(String operationId) {
        return api.call(LIST, customerId, subscriptionId)
                .query("operationId", Arguments.notNull("operationId", operationId))
                .page(Transition.class);
    }

    public static final Operation LIST_ELIGIBILITIES = Operation.get(
            "sdk-get-transition-eligibilities",
            "/v1/customers/{customerId}/subscriptions/{subscriptionId}/transitioneligibilities");

    /**
     * Lists what the subscription can become.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitioneligibilities}, not on a
     * docs page of its own.
     *
     * @return the possible targets
     */
    public Paged<TransitionEligibility> listEligibilities() {
        return api.call(LIST_ELIGIBILITIES, customerId, subscriptionId).page(TransitionEligibility.class);
    }

    /**
     * Lists what the subscription can become at a time.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitioneligibilities}, not on a
     * docs page of its own.
     *
     * @param eligibilityType at once, or at the end of the term
     * @return the possible targets
     * @throws IllegalArgumentException if {@code eligibilityType} is null
     */
    public Paged<TransitionEligibility> listEligibilities(TransitionEligibilityType eligibilityType) {
        return api.call(LIST_ELIGIBILITIES, customerId, subscriptionId)
                .query("eligibilityType", Arguments.notNull("eligibilityType", eligibilityType))
                .page(TransitionEligibility.class);
    }

    public static final Operation CREATE = Operation.post(
            "sdk-post-subscription-transition",
            "/v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions");

    /**
     * Starts a transition. This buys.
     *
     * <p>{@code POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions}, not on a docs page of
     * its own.
     *
     * @param transition the target and its quantity, term and billing cycle
     * @return the transition with its events
     * @throws IllegalArgumentException if {@code transition} is null
     * @throws NotFoundException if the customer has no such subscription
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public Transition create(Transition transition) {
        return api.call(CREATE, customerId, subscriptionId)
                .body("transition", transition)
                .send(Transition.class);
    }
}
