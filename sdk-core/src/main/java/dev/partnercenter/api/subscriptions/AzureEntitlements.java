package dev.partnercenter.api.subscriptions;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.subscriptions.AzureEntitlement;

/** The Azure subscriptions below an Azure plan. */
public final class AzureEntitlements {
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
    public AzureEntitlements(Api api, String customerId, String subscriptionId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.subscriptionId = PathTemplate.segment("subscriptionId", subscriptionId);
    }

    public static final Operation LIST = Operation.get(
                    "get-a-list-of-azure-entitlements-for-subscription",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements")
            .docs("get-a-list-of-azure-entitlements-for-subscription");

    /**
     * Lists the Azure subscriptions.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements}, docs page
     * get-a-list-of-azure-entitlements-for-subscription.
     *
     * @return the Azure subscriptions
     */
    public Paged<AzureEntitlement> list() {
        return api.call(LIST, customerId, subscriptionId).page(AzureEntitlement.class);
    }

    /**
     * Selects one Azure subscription. Nothing is sent.
     *
     * @param azureEntitlementId the id of the Azure subscription
     * @return the operations on this Azure subscription
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public AzureEntitlementScope byId(String azureEntitlementId) {
        return new AzureEntitlementScope(api, customerId, subscriptionId, azureEntitlementId);
    }
}
