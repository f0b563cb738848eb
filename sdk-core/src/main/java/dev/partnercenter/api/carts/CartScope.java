package dev.partnercenter.api.carts;

import dev.partnercenter.Operation;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.carts.Cart;
import dev.partnercenter.model.carts.CartCheckoutResult;

/** One cart. */
public final class CartScope {
    private final Api api;
    private final String customerId;
    private final String cartId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @param cartId the id of the cart
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CartScope(Api api, String customerId, String cartId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.cartId = PathTemplate.segment("cartId", cartId);
    }

    public static final Operation GET = Operation.get("sdk-get-cart", "/v1/customers/{customerId}/carts/{cartId}");

    /**
     * Gets the cart.
     *
     * <p>{@code GET /v1/customers/{customerId}/carts/{cartId}}, not on a docs page of its own.
     *
     * @return the cart
     * @throws NotFoundException if there is no such cart, or no more
     */
    public Cart get() {
        return api.call(GET, customerId, cartId).send(Cart.class);
    }

    public static final Operation REPLACE = Operation.put("update-a-cart", "/v1/customers/{customerId}/carts/{cartId}")
            .docs("update-a-cart");

    /**
     * Replaces the content of the cart.
     *
     * <p>{@code PUT /v1/customers/{customerId}/carts/{cartId}}, docs page update-a-cart.
     *
     * @param cart the whole new content; read it first, what is missing is taken out
     * @return the cart as it now stands
     * @throws IllegalArgumentException if {@code cart} is null
     * @throws NotFoundException if there is no such cart, or no more
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public Cart replace(Cart cart) {
        return api.call(REPLACE, customerId, cartId).body("cart", cart).send(Cart.class);
    }

    public static final Operation CHECKOUT = Operation.post(
                    "checkout-a-cart", "/v1/customers/{customerId}/carts/{cartId}/checkout")
            .asIdempotent()
            .docs("checkout-a-cart");

    /**
     * Buys what is in the cart. The documentation calls this idempotent: checking out again returns the orders of
     * the first time, so an attempt whose answer was lost is repeated.
     *
     * <p>{@code POST /v1/customers/{customerId}/carts/{cartId}/checkout}, docs page checkout-a-cart.
     *
     * @return the orders, and in {@code orderErrors} what could not be ordered
     * @throws BadRequestException if a line item is refused
     * @throws NotFoundException if there is no such cart, or no more
     */
    public CartCheckoutResult checkout() {
        return api.call(CHECKOUT, customerId, cartId).send(CartCheckoutResult.class);
    }

    /**
     * Buys what is in the cart, and assigns the licence to a user. Idempotent as well.
     *
     * <p>{@code POST /v1/customers/{customerId}/carts/{cartId}/checkout}, docs page checkout-a-cart.
     *
     * @param customerUserUpn the sign-in name of the user of the customer who gets a licence, sent as {@code
     *     x-ms-customeruser-upn}
     * @return the orders, and in {@code orderErrors} what could not be ordered
     * @throws IllegalArgumentException if {@code customerUserUpn} is null or no header can carry it
     * @throws NotFoundException if there is no such cart, or no more
     */
    public CartCheckoutResult checkout(String customerUserUpn) {
        return api.call(CHECKOUT, customerId, cartId)
                .header("x-ms-customeruser-upn", Arguments.notNull("customerUserUpn", customerUserUpn))
                .send(CartCheckoutResult.class);
    }
}
