package dev.partnercenter.api.products;

import dev.partnercenter.Operation;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.products.Product;
import dev.partnercenter.model.products.ReservationScope;

/** One product of the market. */
public final class ProductScope {
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
    public ProductScope(Api api, String country, String productId) {
        this.api = api;
        this.country = PathTemplate.segment("country", country);
        this.productId = PathTemplate.segment("productId", productId);
    }

    public static final Operation GET =
            Operation.get("get-a-product-by-id", "/v1/products/{productId}").docs("get-a-product-by-id");

    /**
     * Gets the product.
     *
     * <p>{@code GET /v1/products/{productId}}, docs page get-a-product-by-id.
     *
     * @return the product
     * @throws NotFoundException if there is no such product of the market
     */
    public Product get() {
        return api.call(GET, productId).query("country", country).send(Product.class);
    }

    /**
     * Gets the product in a reservation scope.
     *
     * <p>{@code GET /v1/products/{productId}}, docs page get-a-product-by-id.
     *
     * @param reservationScope for Azure reservations: which kind of subscription they are for
     * @return the product
     * @throws IllegalArgumentException if {@code reservationScope} is null
     * @throws NotFoundException if there is no such product of the market
     */
    public Product get(ReservationScope reservationScope) {
        return api.call(GET, productId)
                .query("country", country)
                .query("reservationScope", Arguments.notNull("reservationScope", reservationScope))
                .send(Product.class);
    }

    /** {@return the SKUs of the product} */
    public Skus skus() {
        return new Skus(api, country, productId);
    }
}
