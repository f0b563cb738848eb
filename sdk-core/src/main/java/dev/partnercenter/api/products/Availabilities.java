package dev.partnercenter.api.products;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.products.Availability;

/** The availabilities of one SKU of the market: what can be put into a cart. */
public final class Availabilities {
    private final Api api;
    private final String country;
    private final String productId;
    private final String skuId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param country two letters, ISO 3166-1
     * @param productId the id of the product
     * @param skuId the id of the SKU
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public Availabilities(Api api, String country, String productId, String skuId) {
        this.api = api;
        this.country = PathTemplate.segment("country", country);
        this.productId = PathTemplate.segment("productId", productId);
        this.skuId = PathTemplate.segment("skuId", skuId);
    }

    public static final Operation LIST = Operation.get(
                    "get-a-list-of-availabilities-for-a-sku", "/v1/products/{productId}/skus/{skuId}/availabilities")
            .docs("get-a-list-of-availabilities-for-a-sku");

    /**
     * Lists all availabilities of the SKU.
     *
     * <p>{@code GET /v1/products/{productId}/skus/{skuId}/availabilities}, docs page
     * get-a-list-of-availabilities-for-a-sku.
     *
     * @return the availabilities; the {@code catalogItemId} of one is what a cart takes
     */
    public Paged<Availability> list() {
        return api.call(LIST, productId, skuId).query("country", country).page(Availability.class);
    }

    /**
     * Lists some availabilities of the SKU.
     *
     * <p>{@code GET /v1/products/{productId}/skus/{skuId}/availabilities}, docs page
     * get-a-list-of-availabilities-for-a-sku.
     *
     * @param query which availabilities
     * @return the availabilities that match
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<Availability> list(SkuQuery query) {
        return api.call(LIST, productId, skuId)
                .query("country", country)
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
    public AvailabilityScope byId(String availabilityId) {
        return new AvailabilityScope(api, country, productId, skuId, availabilityId);
    }
}
