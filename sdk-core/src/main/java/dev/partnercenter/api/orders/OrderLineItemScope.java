package dev.partnercenter.api.orders;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.orders.OrderLineItemActivationLink;

/** One line item of an order. */
public final class OrderLineItemScope {
    private final Api api;
    private final String customerId;
    private final String orderId;
    private final String lineItemNumber;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @param orderId the id of the order
     * @param lineItemNumber the number of the line item
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public OrderLineItemScope(Api api, String customerId, String orderId, String lineItemNumber) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.orderId = PathTemplate.segment("orderId", orderId);
        this.lineItemNumber = PathTemplate.segment("lineItemNumber", lineItemNumber);
    }

    public static final Operation LIST_ACTIVATION_LINKS = Operation.get(
                    "get-activation-link-by-order-line-item",
                    "/v1/customers/{customerId}/orders/{orderId}/lineitems/{lineItemNumber}/activationlinks")
            .docs("get-activation-link-by-order-line-item");

    /**
     * Lists where the customer activates this line item.
     *
     * <p>{@code GET /v1/customers/{customerId}/orders/{orderId}/lineitems/{lineItemNumber}/activationlinks}, docs
     * page get-activation-link-by-order-line-item.
     *
     * @return the links
     */
    public Paged<OrderLineItemActivationLink> listActivationLinks() {
        return api.call(LIST_ACTIVATION_LINKS, customerId, orderId, lineItemNumber)
                .page(OrderLineItemActivationLink.class);
    }
}
