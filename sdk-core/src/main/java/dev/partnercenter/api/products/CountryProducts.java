package dev.partnercenter.api.products;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.products.Product;

/** The products of one market. */
public final class CountryProducts {
    private final Api api;
    private final String country;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param country two letters, ISO 3166-1
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CountryProducts(Api api, String country) {
        this.api = api;
        this.country = PathTemplate.segment("country", country);
    }

    public static final Operation LIST =
            Operation.get("get-a-list-of-products", "/v1/products").docs("get-a-list-of-products");

    /**
     * Lists the products of a view of the catalogue. The service lists no products without a view.
     *
     * <p>{@code GET /v1/products}, docs page get-a-list-of-products.
     *
     * @param query which view of the catalogue
     * @return the products that match
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<Product> list(ProductQuery query) {
        return api.call(LIST)
                .query("country", country)
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
    public ProductScope byId(String productId) {
        return new ProductScope(api, country, productId);
    }
}
