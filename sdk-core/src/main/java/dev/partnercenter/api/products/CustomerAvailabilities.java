package dev.partnercenter.api.products;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.products.Availability;

/** The availabilities of one SKU for the customer: what can be put into a cart. */
public final class CustomerAvailabilities {
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
    public CustomerAvailabilities(Api api, String customerId, String productId, String skuId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.productId = PathTemplate.segment("productId", productId);
        this.skuId = PathTemplate.segment("skuId", skuId);
    }

    public static final Operation LIST = Operation.get(
                    "get-a-list-of-availabilities-for-a-sku-by-customer",
                    "/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities")
            .docs("get-a-list-of-availabilities-for-a-sku-by-customer");

    /**
     * Lists all availabilities of the SKU.
     *
     * <p>{@code GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities}, docs page
     * get-a-list-of-availabilities-for-a-sku-by-customer.
     *
     * @return the availabilities; the {@code catalogItemId} of one is what a cart takes
     */
    public Paged<Availability> list() {
        return api.call(LIST, customerId, productId, skuId).page(Availability.class);
    }

    /**
     * Lists some availabilities of the SKU.
     *
     * <p>{@code GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities}, docs page
     * get-a-list-of-availabilities-for-a-sku-by-customer.
     *
     * @param query which availabilities
     * @return the availabilities that match
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<Availability> list(SkuQuery query) {
        return api.call(LIST, customerId, productId, skuId)
                .query("targetSegment", Arguments.notNull("query", query).targetSegment())
                .query("reservationScope", query.reservationScope())
                .page(Availability.class);
    }

    /**
     * Selects one availability. Nothing is sent.
     *
     * @param availabilityId the id of the availability
     * @return the operations on this availability
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public CustomerAvailabilityScope byId(String availabilityId) {
        return new CustomerAvailabilityScope(api, customerId, productId, skuId, availabilityId);
    }
}
