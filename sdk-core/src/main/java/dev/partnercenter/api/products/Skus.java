package dev.partnercenter.api.products;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.products.Sku;

/** The SKUs of one product of the market. */
public final class Skus {
    private final Api api;
    private final String country;
    private final String productId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param country two letters, ISO 3166-1
     * @param productId the id of the product
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public Skus(Api api, String country, String productId) {
        this.api = api;
        this.country = PathTemplate.segment("country", country);
        this.productId = PathTemplate.segment("productId", productId);
    }

    public static final Operation LIST = Operation.get(
                    "get-a-list-of-skus-for-a-product", "/v1/products/{productId}/skus")
            .docs("get-a-list-of-skus-for-a-product");

    /**
     * Lists all SKUs of the product.
     *
     * <p>{@code GET /v1/products/{productId}/skus}, docs page get-a-list-of-skus-for-a-product.
     *
     * @return the SKUs
     */
    public Paged<Sku> list() {
        return api.call(LIST, productId).query("country", country).page(Sku.class);
    }

    /**
     * Lists some SKUs of the product.
     *
     * <p>{@code GET /v1/products/{productId}/skus}, docs page get-a-list-of-skus-for-a-product.
     *
     * @param query which SKUs
     * @return the SKUs that match
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<Sku> list(SkuQuery query) {
        return api.call(LIST, productId)
                .query("country", country)
                .query("targetSegment", Arguments.notNull("query", query).targetSegment())
                .query("reservationScope", query.reservationScope())
                .page(Sku.class);
    }

    /**
     * Selects one SKU. Nothing is sent.
     *
     * @param skuId the id of the SKU
     * @return the operations on this SKU
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public SkuScope byId(String skuId) {
        return new SkuScope(api, country, productId, skuId);
    }
}
