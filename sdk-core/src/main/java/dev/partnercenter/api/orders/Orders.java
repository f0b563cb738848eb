package dev.partnercenter.api.orders;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.orders.Order;

/** The orders of a customer. */
public final class Orders {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public Orders(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation CREATE = Operation.post("create-an-order", "/v1/customers/{customerId}/orders")
            .docs("create-an-order");

    /**
     * Places an order. The service keeps no memory of request ids here: an order whose answer was lost is not sent
     * again, look for it by {@link #list()}.
     *
     * <p>{@code POST /v1/customers/{customerId}/orders}, docs page create-an-order.
     *
     * @param order with the customer and a line item for each offer
     * @return the order, which may still be pending
     * @throws IllegalArgumentException if {@code order} is null
     * @throws BadRequestException if a line item is refused
     * @throws NotFoundException if the customer does not exist or is not one of this partner
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public Order create(Order order) {
        return api.call(CREATE, customerId).body("order", order).send(Order.class);
    }

    /**
     * Places an order and assigns the licence to a user.
     *
     * <p>{@code POST /v1/customers/{customerId}/orders}, docs page create-an-order.
     *
     * @param order with the customer and a line item for each offer
     * @param customerUserUpn the sign-in name of the user of the customer who gets a licence, sent as {@code
     *     x-ms-customeruser-upn}
     * @return the order, which may still be pending
     * @throws IllegalArgumentException if {@code order} or {@code customerUserUpn} is null, or no header can carry
     *     the name
     * @throws NotFoundException if the customer does not exist or is not one of this partner
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public Order create(Order order, String customerUserUpn) {
        return api.call(CREATE, customerId)
                .header("x-ms-customeruser-upn", Arguments.notNull("customerUserUpn", customerUserUpn))
                .body("order", order)
                .send(Order.class);
    }

    public static final Operation LIST = Operation.get(
                    "get-all-of-a-customer-s-orders", "/v1/customers/{customerId}/orders")
            .docs("get-all-of-a-customer-s-orders");

    /**
     * Lists all orders. A new one may take some minutes to appear.
     *
     * <p>{@code GET /v1/customers/{customerId}/orders}, docs page get-all-of-a-customer-s-orders.
     *
     * @return the orders
     */
    public Paged<Order> list() {
        return api.call(LIST, customerId).page(Order.class);
    }

    /**
     * Lists some orders.
     *
     * <p>{@code GET /v1/customers/{customerId}/orders}, docs page get-all-of-a-customer-s-orders.
     *
     * @param query which orders, and whether with prices
     * @return the orders that match
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<Order> list(OrderQuery query) {
        return api.call(LIST, customerId)
                .query("billingType", Arguments.notNull("query", query).billingType())
                .query("include_price", query.includePrices() ? true : null)
                .page(Order.class);
    }

    /**
     * Selects one order. Nothing is sent.
     *
     * @param orderId the id of the order
     * @return the operations on this order
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public OrderScope byId(String orderId) {
        return new OrderScope(api, customerId, orderId);
    }
}
