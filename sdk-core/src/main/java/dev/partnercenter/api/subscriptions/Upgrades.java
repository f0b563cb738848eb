package dev.partnercenter.api.subscriptions;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.subscriptions.Upgrade;
import dev.partnercenter.model.subscriptions.UpgradeResult;

/** From one offer to another, for licence-based subscriptions. */
public final class Upgrades {
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
    public Upgrades(Api api, String customerId, String subscriptionId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.subscriptionId = PathTemplate.segment("subscriptionId", subscriptionId);
    }

    public static final Operation LIST = Operation.get(
                    "transition-a-subscription-get-upgrades",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades")
            .docs("transition-a-subscription");

    /**
     * Lists what the subscription can be upgraded to.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades}, docs page
     * transition-a-subscription.
     *
     * @return the possible upgrades, with the reasons why some are not
     */
    public Paged<Upgrade> list() {
        return api.call(LIST, customerId, subscriptionId).page(Upgrade.class);
    }

    public static final Operation CREATE = Operation.post(
                    "transition-a-subscription-post-upgrade",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades")
            .docs("transition-a-subscription");

    /**
     * Upgrades the subscription. This buys. The page calls the id in the path that of the target; the SDKs send
     * that of the source, and so does this.
     *
     * <p>{@code POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades}, docs page
     * transition-a-subscription.
     *
     * @param upgrade one of {@link #list()} that is eligible
     * @return what came of it, with errors by user where licences could not be moved
     * @throws IllegalArgumentException if {@code upgrade} is null
     * @throws NotFoundException if the customer has no such subscription
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public UpgradeResult create(Upgrade upgrade) {
        return api.call(CREATE, customerId, subscriptionId)
                .body("upgrade", upgrade)
                .send(UpgradeResult.class);
    }
}
