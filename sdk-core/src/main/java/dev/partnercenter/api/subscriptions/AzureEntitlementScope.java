package dev.partnercenter.api.subscriptions;

import dev.partnercenter.Operation;
import dev.partnercenter.PendingResult;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.subscriptions.AzureEntitlement;
import dev.partnercenter.model.subscriptions.AzureEntitlementCancellation;

/** One Azure subscription below an Azure plan. */
public final class AzureEntitlementScope {
    private final Api api;
    private final String customerId;
    private final String subscriptionId;
    private final String azureEntitlementId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @param subscriptionId the id of the subscription
     * @param azureEntitlementId the id of the Azure subscription
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public AzureEntitlementScope(Api api, String customerId, String subscriptionId, String azureEntitlementId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.subscriptionId = PathTemplate.segment("subscriptionId", subscriptionId);
        this.azureEntitlementId = PathTemplate.segment("azureEntitlementId", azureEntitlementId);
    }

    public static final Operation GET = Operation.get(
            "sdk-get-azure-entitlement",
            "/v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{azureEntitlementId}");

    /**
     * Gets the Azure subscription.
     *
     * <p>{@code GET
     * /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{azureEntitlementId}}, not on a
     * docs page of its own.
     *
     * @return the Azure subscription
     * @throws NotFoundException if the plan has no such Azure subscription
     */
    public AzureEntitlement get() {
        return api.call(GET, customerId, subscriptionId, azureEntitlementId).send(AzureEntitlement.class);
    }

    public static final Operation CANCEL = Operation.post(
            "sdk-cancel-azure-entitlement",
            "/v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{azureEntitlementId}/cancel");

    /**
     * Cancels the Azure subscription.
     *
     * <p>{@code POST
     * /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{azureEntitlementId}/cancel},
     * not on a docs page of its own.
     *
     * @param request why it is cancelled
     * @return the Azure subscription as it now stands
     * @throws IllegalArgumentException if {@code request} is null
     * @throws NotFoundException if the plan has no such Azure subscription
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public AzureEntitlement cancel(AzureEntitlementCancellation request) {
        return api.call(CANCEL, customerId, subscriptionId, azureEntitlementId)
                .body("request", request)
                .send(AzureEntitlement.class);
    }

    public static final Operation REACTIVATE = Operation.post(
                    "reactivate-an-azure-subscription",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{azureEntitlementId}/reactivate")
            .docs("reactivate-an-azure-subscription");

    /**
     * Brings a cancelled Azure subscription back. The service only accepts the wish; wait for the status with
     * {@code await(timeout, e -> ...)}.
     *
     * <p>{@code POST
     * /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{azureEntitlementId}/reactivate},
     * docs page reactivate-an-azure-subscription.
     *
     * @return the change under way
     * @throws NotFoundException if the plan has no such Azure subscription
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public PendingResult<AzureEntitlement> reactivate() {
        return api.call(REACTIVATE, customerId, subscriptionId, azureEntitlementId)
                .start(AzureEntitlement.class, GET, customerId, subscriptionId, azureEntitlementId);
    }
}
