package dev.partnercenter.api.subscriptions;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.subscriptions.Conversion;
import dev.partnercenter.model.subscriptions.ConversionResult;

/** From a trial to what is paid for. */
public final class Conversions {
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
    public Conversions(Api api, String customerId, String subscriptionId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.subscriptionId = PathTemplate.segment("subscriptionId", subscriptionId);
    }

    public static final Operation LIST = Operation.get(
                    "get-a-list-of-trial-conversion-offers",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions")
            .userOnly()
            .docs("get-a-list-of-trial-conversion-offers");

    /**
     * Lists what the trial can be converted to.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions}, docs page
     * get-a-list-of-trial-conversion-offers.
     *
     * @return the possible conversions
     * @throws MissingCredentialException if the client has no user credential
     */
    public Paged<Conversion> list() {
        return api.call(LIST, customerId, subscriptionId).page(Conversion.class);
    }

    public static final Operation CREATE = Operation.post(
                    "convert-a-trial-subscription-to-paid",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions")
            .userOnly()
            .docs("convert-a-trial-subscription-to-paid");

    /**
     * Converts the trial. This buys.
     *
     * <p>{@code POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions}, docs page
     * convert-a-trial-subscription-to-paid.
     *
     * @param conversion one of {@link #list()}, with quantity and billing cycle
     * @return the new subscription, or the error
     * @throws IllegalArgumentException if {@code conversion} is null
     * @throws MissingCredentialException if the client has no user credential
     * @throws NotFoundException if the customer has no such subscription
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public ConversionResult create(Conversion conversion) {
        return api.call(CREATE, customerId, subscriptionId)
                .body("conversion", conversion)
                .send(ConversionResult.class);
    }
}
