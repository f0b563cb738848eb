package dev.partnercenter.api.products;

import dev.partnercenter.Operation;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.products.Availability;

/** One availability of a SKU for the customer. */
public final class CustomerAvailabilityScope {
    private final Api api;
    private final String customerId;
    private final String productId;
    private final String skuId;
    private final String availabilityId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @param productId the id of the product
     * @param skuId the id of the SKU
     * @param availabilityId the id of the availability
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CustomerAvailabilityScope(
            Api api, String customerId, String productId, String skuId, String availabilityId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.productId = PathTemplate.segment("productId", productId);
        this.skuId = PathTemplate.segment("skuId", skuId);
        this.availabilityId = PathTemplate.segment("availabilityId", availabilityId);
    }

    public static final Operation GET = Operation.get(
            "sdk-get-customer-availability",
            "/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}");

    /**
     * Gets the availability.
     *
     * <p>{@code GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}},
     * not on a docs page of its own.
     *
     * @return the availability
     * @throws NotFoundException if there is no such availability for the customer
     */
    public Availability get() {
        return api.call(GET, customerId, productId, skuId, availabilityId).send(Availability.class);
    }
}
