package dev.partnercenter.api.products;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.products.Sku;

/** The SKUs of one product for the customer. */
public final class CustomerSkus {
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
    public CustomerSkus(Api api, String customerId, String productId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.productId = PathTemplate.segment("productId", productId);
    }

    public static final Operation LIST = Operation.get(
                    "get-a-list-of-skus-for-a-product-by-customer",
                    "/v1/customers/{customerId}/products/{productId}/skus")
            .docs("get-a-list-of-skus-for-a-product-by-customer");

    /**
     * Lists all SKUs of the product.
     *
     * <p>{@code GET /v1/customers/{customerId}/products/{productId}/skus}, docs page
     * get-a-list-of-skus-for-a-product-by-customer.
     *
     * @return the SKUs
     */
    public Paged<Sku> list() {
        return api.call(LIST, customerId, productId).page(Sku.class);
    }

    /**
     * Lists some SKUs of the product.
     *
     * <p>{@code GET /v1/customers/{customerId}/products/{productId}/skus}, docs page
     * get-a-list-of-skus-for-a-product-by-customer.
     *
     * @param query which SKUs
     * @return the SKUs that match
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<Sku> list(SkuQuery query) {
        return api.call(LIST, customerId, productId)
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
    public CustomerSkuScope byId(String skuId) {
        return new CustomerSkuScope(api, customerId, productId, skuId);
    }
}
