package dev.partnercenter.api.products;

import dev.partnercenter.Operation;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.products.Availability;

/** One availability of a SKU of the market. */
public final class AvailabilityScope {
    private final Api api;
    private final String country;
    private final String productId;
    private final String skuId;
    private final String availabilityId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param country two letters, ISO 3166-1
     * @param productId the id of the product
     * @param skuId the id of the SKU
     * @param availabilityId the id of the availability
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public AvailabilityScope(Api api, String country, String productId, String skuId, String availabilityId) {
        this.api = api;
        this.country = PathTemplate.segment("country", country);
        this.productId = PathTemplate.segment("productId", productId);
        this.skuId = PathTemplate.segment("skuId", skuId);
        this.availabilityId = PathTemplate.segment("availabilityId", availabilityId);
    }

    public static final Operation GET = Operation.get(
                    "get-an-availability-by-id",
                    "/v1/products/{productId}/skus/{skuId}/availabilities/{availabilityId}")
            .docs("get-an-availability-by-id");

    /**
     * Gets the availability.
     *
     * <p>{@code GET /v1/products/{productId}/skus/{skuId}/availabilities/{availabilityId}}, docs page
     * get-an-availability-by-id.
     *
     * @return the availability
     * @throws NotFoundException if there is no such availability of the market
     */
    public Availability get() {
        return api.call(GET, productId, skuId, availabilityId)
                .query("country", country)
                .send(Availability.class);
    }
}
