package dev.partnercenter.api.subscriptions;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.subscriptions.Overage;

/** Whether a customer may use more than was bought. */
public final class Overages {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public Overages(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation LIST =
            Operation.get("sdk-get-overage", "/v1/customers/{customerId}/subscriptions/overage");

    /**
     * Lists the settings.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/overage}, not on a docs page of its own.
     *
     * @return the settings
     */
    public Paged<Overage> list() {
        return api.call(LIST, customerId).page(Overage.class);
    }

    public static final Operation REPLACE = Operation.put(
                    "sdk-update-overage", "/v1/customers/{customerId}/subscriptions/overage")
            .withIfMatch();

    /**
     * Allows or forbids usage beyond what was bought.
     *
     * <p>{@code PUT /v1/customers/{customerId}/subscriptions/overage}, not on a docs page of its own.
     *
     * @param overage the whole new setting
     * @return the setting as it now stands
     * @throws IllegalArgumentException if {@code overage} is null
     * @throws PreconditionFailedException if it was changed since it was read; read it again and repeat the change
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public Overage replace(Overage overage) {
        return api.call(REPLACE, customerId).body("overage", overage).send(Overage.class);
    }
}
