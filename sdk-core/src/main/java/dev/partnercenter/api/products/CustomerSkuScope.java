package dev.partnercenter.api.products;

import dev.partnercenter.Operation;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.products.ReservationScope;
import dev.partnercenter.model.products.Sku;

/** One SKU of a product for the customer. */
public final class CustomerSkuScope {
    private final Api api;
    private final String customerId;
    private final String productId;
    private final String skuId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @param productId the id of the product
     * @param skuId the id of the SKU
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CustomerSkuScope(Api api, String customerId, String productId, String skuId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.productId = PathTemplate.segment("productId", productId);
        this.skuId = PathTemplate.segment("skuId", skuId);
    }

    public static final Operation GET =
            Operation.get("sdk-get-customer-sku", "/v1/customers/{customerId}/products/{productId}/skus/{skuId}");

    /**
     * Gets the SKU.
     *
     * <p>{@code GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}}, not on a docs page of its own.
     *
     * @return the SKU
     * @throws NotFoundException if there is no such SKU for the customer
     */
    public Sku get() {
        return api.call(GET, customerId, productId, skuId).send(Sku.class);
    }

    /**
     * Gets the SKU in a reservation scope.
     *
     * <p>{@code GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}}, not on a docs page of its own.
     *
     * @param reservationScope for Azure reservations: which kind of subscription they are for
     * @return the SKU
     * @throws IllegalArgumentException if {@code reservationScope} is null
     * @throws NotFoundException if there is no such SKU for the customer
     */
    public Sku get(ReservationScope reservationScope) {
        return api.call(GET, customerId, productId, skuId)
                .query("reservationScope", Arguments.notNull("reservationScope", reservationScope))
                .send(Sku.class);
    }

    /** {@return the availabilities of the SKU} */
    public CustomerAvailabilities availabilities() {
        return new CustomerAvailabilities(api, customerId, productId, skuId);
    }
}
