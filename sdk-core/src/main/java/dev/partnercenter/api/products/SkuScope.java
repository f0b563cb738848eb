package dev.partnercenter.api.products;

import dev.partnercenter.Operation;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.products.ReservationScope;
import dev.partnercenter.model.products.Sku;

/** One SKU of a product of the market. */
public final class SkuScope {
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
    public SkuScope(Api api, String country, String productId, String skuId) {
        this.api = api;
        this.country = PathTemplate.segment("country", country);
        this.productId = PathTemplate.segment("productId", productId);
        this.skuId = PathTemplate.segment("skuId", skuId);
    }

    public static final Operation GET = Operation.get("get-a-sku-by-id", "/v1/products/{productId}/skus/{skuId}")
            .docs("get-a-sku-by-id");

    /**
     * Gets the SKU.
     *
     * <p>{@code GET /v1/products/{productId}/skus/{skuId}}, docs page get-a-sku-by-id.
     *
     * @return the SKU
     * @throws NotFoundException if there is no such SKU of the market
     */
    public Sku get() {
        return api.call(GET, productId, skuId).query("country", country).send(Sku.class);
    }

    /**
     * Gets the SKU in a reservation scope.
     *
     * <p>{@code GET /v1/products/{productId}/skus/{skuId}}, docs page get-a-sku-by-id.
     *
     * @param reservationScope for Azure reservations: which kind of subscription they are for
     * @return the SKU
     * @throws IllegalArgumentException if {@code reservationScope} is null
     * @throws NotFoundException if there is no such SKU of the market
     */
    public Sku get(ReservationScope reservationScope) {
        return api.call(GET, productId, skuId)
                .query("country", country)
                .query("reservationScope", Arguments.notNull("reservationScope", reservationScope))
                .send(Sku.class);
    }

    /** {@return the availabilities of the SKU} */
    public Availabilities availabilities() {
        return new Availabilities(api, country, productId, skuId);
    }
}
