package dev.partnercenter.api.orders;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.orders.OrderLineItemActivationLink;
import dev.partnercenter.model.orders.OrderLineItemProvisioningStatus;

/** One order of a customer. */
public final class OrderScope {
    private final Api api;
    private final String customerId;
    private final String orderId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @param orderId the id of the order
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public OrderScope(Api api, String customerId, String orderId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.orderId = PathTemplate.segment("orderId", orderId);
    }

    public static final Operation GET = Operation.get(
                    "get-an-order-by-id", "/v1/customers/{customerId}/orders/{orderId}")
            .docs("get-an-order-by-id");

    /**
     * Gets the order.
     *
     * <p>{@code GET /v1/customers/{customerId}/orders/{orderId}}, docs page get-an-order-by-id.
     *
     * @return the order
     * @throws NotFoundException if the customer has no such order
     */
    public Order get() {
        return api.call(GET, customerId, orderId).send(Order.class);
    }

    /**
     * Gets the order with the prices that the caller may see.
     *
     * <p>{@code GET /v1/customers/{customerId}/orders/{orderId}}, docs page get-an-order-by-id.
     *
     * @return the order
     * @throws NotFoundException if the customer has no such order
     */
    public Order getWithPrices() {
        return api.call(GET, customerId, orderId).query("include_price", true).send(Order.class);
    }

    public static final Operation UPDATE = Operation.patch(
                    "change-the-billing-cycle", "/v1/customers/{customerId}/orders/{orderId}")
            .withIfMatch()
            .docs("change-the-billing-cycle");

    /**
     * Changes the order: its billing cycle, a further line item for an add-on (with the id of its parent
     * subscription), or its status to cancel a software purchase, or any order in the integration sandbox. The
     * ETag that was read with the order goes along.
     *
     * <p>{@code PATCH /v1/customers/{customerId}/orders/{orderId}}, docs page change-the-billing-cycle.
     *
     * @param order the order as it was read, with the changes
     * @return the order as it now stands
     * @throws IllegalArgumentException if {@code order} is null
     * @throws BadRequestException if the change is not allowed
     * @throws NotFoundException if the customer has no such order
     * @throws PreconditionFailedException if it was changed since it was read; read it again and repeat the change
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public Order update(Order order) {
        return api.call(UPDATE, customerId, orderId).body("order", order).send(Order.class);
    }

    public static final Operation LIST_ACTIVATION_LINKS = Operation.get(
            "sdk-get-order-activation-links", "/v1/customers/{customerId}/orders/{orderId}/activationlinks");

    /**
     * Lists where the customer activates what was bought from other publishers.
     *
     * <p>{@code GET /v1/customers/{customerId}/orders/{orderId}/activationlinks}, not on a docs page of its own.
     *
     * @return a link per line item that needs one
     */
    public Paged<OrderLineItemActivationLink> listActivationLinks() {
        return api.call(LIST_ACTIVATION_LINKS, customerId, orderId).page(OrderLineItemActivationLink.class);
    }

    public static final Operation LIST_PROVISIONING_STATUS = Operation.get(
                    "sdk-get-order-provisioning-status",
                    "/v1/customers/{customerId}/orders/{orderId}/provisioningstatus")
            .userOnly();

    /**
     * Lists how far the line items are provisioned.
     *
     * <p>{@code GET /v1/customers/{customerId}/orders/{orderId}/provisioningstatus}, not on a docs page of its
     * own.
     *
     * @return a state per line item
     * @throws MissingCredentialException if the client has no user credential
     */
    public Paged<OrderLineItemProvisioningStatus> listProvisioningStatus() {
        return api.call(LIST_PROVISIONING_STATUS, customerId, orderId).page(OrderLineItemProvisioningStatus.class);
    }

    /** {@return the documents that prove the order} */
    public OrderAttachments attachments() {
        return new OrderAttachments(api, customerId, orderId);
    }

    /**
     * Selects one line item. Nothing is sent.
     *
     * @param lineItemNumber from 0, as in the order
     * @return the operations on this line item
     */
    public OrderLineItemScope lineItem(int lineItemNumber) {
        return new OrderLineItemScope(api, customerId, orderId, Integer.toString(lineItemNumber));
    }
}
