package dev.partnercenter.api.products;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.products.Product;

/** The products that one customer can buy. */
public final class CustomerProducts {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CustomerProducts(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation LIST = Operation.get(
                    "get-a-list-of-products-by-customer", "/v1/customers/{customerId}/products")
            .docs("get-a-list-of-products-by-customer");

    /**
     * Lists the products for the customer in a view of the catalogue. The page names POST; its example and the
     * SDKs use GET.
     *
     * <p>{@code GET /v1/customers/{customerId}/products}, docs page get-a-list-of-products-by-customer.
     *
     * @param query which view of the catalogue
     * @return the products that match
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<Product> list(ProductQuery query) {
        return api.call(LIST, customerId)
                .query("targetView", Arguments.notNull("query", query).targetView())
                .query("targetSegment", query.targetSegment())
                .query("reservationScope", query.reservationScope())
                .page(Product.class);
    }

    /**
     * Selects one product. Nothing is sent.
     *
     * @param productId the id of the product
     * @return the operations on this product
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public CustomerProductScope byId(String productId) {
        return new CustomerProductScope(api, customerId, productId);
    }
}
