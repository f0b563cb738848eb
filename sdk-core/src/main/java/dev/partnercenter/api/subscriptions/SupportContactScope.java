package dev.partnercenter.api.subscriptions;

import dev.partnercenter.Operation;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.subscriptions.SupportContact;

/** Who supports a subscription. */
public final class SupportContactScope {
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
    public SupportContactScope(Api api, String customerId, String subscriptionId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.subscriptionId = PathTemplate.segment("subscriptionId", subscriptionId);
    }

    public static final Operation GET = Operation.get(
                    "get-a-subscription-s-support-contact",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact")
            .userOnly()
            .docs("get-a-subscription-s-support-contact");

    /**
     * Gets the contact.
     *
     * <p>{@code GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact}, docs page
     * get-a-subscription-s-support-contact.
     *
     * @return the contact
     * @throws MissingCredentialException if the client has no user credential
     * @throws NotFoundException if the customer has no such subscription
     */
    public SupportContact get() {
        return api.call(GET, customerId, subscriptionId).send(SupportContact.class);
    }

    public static final Operation REPLACE = Operation.put(
                    "update-a-subscription-s-support-contact",
                    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact")
            .userOnly()
            .withIfMatch()
            .docs("update-a-subscription-s-support-contact");

    /**
     * Replaces the contact. The ETag that was read with it, if any, goes along.
     *
     * <p>{@code PUT /v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact}, docs page
     * update-a-subscription-s-support-contact.
     *
     * @param supportContact the whole new contact
     * @return the contact as it now stands
     * @throws IllegalArgumentException if {@code supportContact} is null
     * @throws MissingCredentialException if the client has no user credential
     * @throws NotFoundException if the customer has no such subscription
     * @throws PreconditionFailedException if it was changed since it was read; read it again and repeat the change
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public SupportContact replace(SupportContact supportContact) {
        return api.call(REPLACE, customerId, subscriptionId)
                .body("supportContact", supportContact)
                .send(SupportContact.class);
    }
}
