package dev.partnercenter.api.subscriptions;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.PendingResult;
import dev.partnercenter.api.usage.SubscriptionUsageSummaryScope;
import dev.partnercenter.api.usage.UsageRecords;
import dev.partnercenter.api.utilization.Utilization;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.orders.OrderLineItemActivationLink;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.model.subscriptions.SubscriptionActivationResult;
import dev.partnercenter.model.subscriptions.SubscriptionProvisioningStatus;

/** One subscription of a customer. */
public final class SubscriptionScope {
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
    public SubscriptionScope(Api api, String customerId, String subscriptionId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.subscriptionId = PathTemplate.segment("subscriptionId", subscriptionId);
    }

    public static final Operation GET = Operation.get(
                    "get-a-subscription-by-id", "/v1/customers/{customerId}/subscriptions/{subscriptionId}")
            .docs("get-a-subscription-by-id");

    /**
     * Gets the subscription.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}}, docs page get-a-subscription-by-id.
     *
     * @return the subscription
     * @throws NotFoundException if the customer has no such subscription
     */
    public Subscription get() {
        return api.call(GET, customerId, subscriptionId).send(Subscription.class);
    }

    public static final Operation UPDATE = Operation.patch(
                    "change-the-quantity-of-a-subscription",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}")
            .withIfMatch()
            .docs("change-the-quantity-of-a-subscription");

    /**
     * Changes the subscription: quantity, nickname, automatic renewal, or status to suspend, reactivate or cancel
     * it. The ETag that was read with it goes along. A change that takes long is accepted first: wait for it with
     * {@code await(timeout, s -> ...)}, because the service shows the old state until it is done.
     *
     * <p>{@code PATCH /v1/customers/{customerId}/subscriptions/{subscriptionId}}, docs page
     * change-the-quantity-of-a-subscription.
     *
     * @param subscription the subscription as it was read, with the changes
     * @return the subscription as it now stands, or the change under way
     * @throws IllegalArgumentException if {@code subscription} is null
     * @throws dev.partnercenter.error.BadRequestException if the change is not allowed
     * @throws NotFoundException if the customer has no such subscription
     * @throws PreconditionFailedException if it was changed since it was read; read it again and repeat the change
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public PendingResult<Subscription> update(Subscription subscription) {
        return api.call(UPDATE, customerId, subscriptionId)
                .body("subscription", subscription)
                .start(Subscription.class, GET, customerId, subscriptionId);
    }

    public static final Operation ACTIVATE = Operation.post(
                    "activate-sandbox-subscription-azure-marketplace-products",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/activate")
            .docs("activate-sandbox-subscription-azure-marketplace-products");

    /**
     * Activates a subscription to a marketplace product. The service does this in the integration sandbox only.
     *
     * <p>{@code POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/activate}, docs page
     * activate-sandbox-subscription-azure-marketplace-products.
     *
     * @return what came of it
     * @throws NotFoundException if the customer has no such subscription
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public SubscriptionActivationResult activate() {
        return api.call(ACTIVATE, customerId, subscriptionId).send(SubscriptionActivationResult.class);
    }

    public static final Operation LIST_ACTIVATION_LINKS = Operation.get(
            "sdk-get-subscription-activation-links",
            "/v1/customers/{customerId}/subscriptions/{subscriptionId}/activationlinks");

    /**
     * Lists where the customer activates the subscription.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/activationlinks}, not on a docs page
     * of its own.
     *
     * @return the links
     */
    public Paged<OrderLineItemActivationLink> listActivationLinks() {
        return api.call(LIST_ACTIVATION_LINKS, customerId, subscriptionId).page(OrderLineItemActivationLink.class);
    }

    public static final Operation LIST_ADD_ONS = Operation.get(
                    "get-a-list-of-add-ons-for-a-subscription",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/addons")
            .docs("get-a-list-of-add-ons-for-a-subscription");

    /**
     * Lists the subscriptions that were added to this one.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/addons}, docs page
     * get-a-list-of-add-ons-for-a-subscription.
     *
     * @return the add-ons
     */
    public Paged<Subscription> listAddOns() {
        return api.call(LIST_ADD_ONS, customerId, subscriptionId).page(Subscription.class);
    }

    public static final Operation GET_PROVISIONING_STATUS = Operation.get(
                    "get-subscription-provisioning-status",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus")
            .userOnly()
            .docs("get-subscription-provisioning-status");

    /**
     * Gets how far the subscription is provisioned.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus}, docs page
     * get-subscription-provisioning-status.
     *
     * @return its state
     * @throws MissingCredentialException if the client has no user credential
     * @throws NotFoundException if the customer has no such subscription
     */
    public SubscriptionProvisioningStatus getProvisioningStatus() {
        return api.call(GET_PROVISIONING_STATUS, customerId, subscriptionId).send(SubscriptionProvisioningStatus.class);
    }

    /** {@return the Azure subscriptions below an Azure plan} */
    public AzureEntitlements azureEntitlements() {
        return new AzureEntitlements(api, customerId, subscriptionId);
    }

    /** {@return from trial to paid} */
    public Conversions conversions() {
        return new Conversions(api, customerId, subscriptionId);
    }

    /** {@return the registration that Azure reservations need} */
    public SubscriptionRegistration registration() {
        return new SubscriptionRegistration(api, customerId, subscriptionId);
    }

    /** {@return who supports the subscription} */
    public SupportContactScope supportContact() {
        return new SupportContactScope(api, customerId, subscriptionId);
    }

    /** {@return from one product to another, new commerce} */
    public Transitions transitions() {
        return new Transitions(api, customerId, subscriptionId);
    }

    /** {@return from one offer to another, licence-based} */
    public Upgrades upgrades() {
        return new Upgrades(api, customerId, subscriptionId);
    }

    /** {@return what the subscription has used and cost, in detail} */
    public UsageRecords usageRecords() {
        return new UsageRecords(api, customerId, subscriptionId);
    }

    /** {@return what the subscription has cost} */
    public SubscriptionUsageSummaryScope usageSummary() {
        return new SubscriptionUsageSummaryScope(api, customerId, subscriptionId);
    }

    /** {@return how much of each Azure resource the subscription has used} */
    public Utilization utilization() {
        return new Utilization(api, customerId, subscriptionId);
    }
}
