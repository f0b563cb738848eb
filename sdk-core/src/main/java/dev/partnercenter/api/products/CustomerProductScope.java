package dev.partnercenter.api.products;

import dev.partnercenter.Operation;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.products.Product;
import dev.partnercenter.model.products.ReservationScope;

/** One product for the customer. */
public final class CustomerProductScope {
    private final Api api;
    private final String customerId;
    private final String productId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @param productId the id of the product
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CustomerProductScope(Api api, String customerId, String productId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.productId = PathTemplate.segment("productId", productId);
    }

    public static final Operation GET =
            Operation.get("customer-product-by-id", "/v1/customers/{customerId}/products/{productId}");

    /**
     * Gets the product.
     *
     * <p>{@code GET /v1/customers/{customerId}/products/{productId}}, not on a docs page of its own.
     *
     * @return the product
     * @throws NotFoundException if there is no such product for the customer
     */
    public Product get() {
        return api.call(GET, customerId, productId).send(Product.class);
    }

    /**
     * Gets the product in a reservation scope.
     *
     * <p>{@code GET /v1/customers/{customerId}/products/{productId}}, not on a docs page of its own.
     *
     * @param reservationScope for Azure reservations: which kind of subscription they are for
     * @return the product
     * @throws IllegalArgumentException if {@code reservationScope} is null
     * @throws NotFoundException if there is no such product for the customer
     */
    public Product get(ReservationScope reservationScope) {
        return api.call(GET, customerId, productId)
                .query("reservationScope", Arguments.notNull("reservationScope", reservationScope))
                .send(Product.class);
    }

    /** {@return the SKUs of the product} */
    public CustomerSkus skus() {
        return new CustomerSkus(api, customerId, productId);
    }
}
