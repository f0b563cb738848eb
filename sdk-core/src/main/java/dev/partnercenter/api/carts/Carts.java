package dev.partnercenter.api.carts;

import dev.partnercenter.Operation;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.carts.Cart;

/** The carts of a customer. A cart that is not checked out vanishes after seven days. */
public final class Carts {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public Carts(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation CREATE =
            Operation.post("create-a-cart", "/v1/customers/{customerId}/carts").docs("create-a-cart");

    /**
     * Puts items into a new cart.
     *
     * <p>{@code POST /v1/customers/{customerId}/carts}, docs page create-a-cart.
     *
     * @param cart with a line item for each catalogue item; the ids of line items are numbers of the caller
     * @return the cart with its id, and the error in each line item that cannot be bought
     * @throws IllegalArgumentException if {@code cart} is null
     * @throws BadRequestException if a line item is refused
     * @throws NotFoundException if the customer does not exist or is not one of this partner
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public Cart create(Cart cart) {
        return api.call(CREATE, customerId).body("cart", cart).send(Cart.class);
    }

    /**
     * Selects one cart. Nothing is sent.
     *
     * @param cartId the id of the cart
     * @return the operations on this cart
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public CartScope byId(String cartId) {
        return new CartScope(api, customerId, cartId);
    }
}
