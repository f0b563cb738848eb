package dev.partnercenter.durable;

import dev.partnercenter.model.carts.Cart;
import dev.partnercenter.model.carts.CartLineItem;
import dev.partnercenter.spi.Checks;
import java.util.List;
import java.util.Locale;

/**
 * What is to be ordered, once.
 *
 * @param businessKey names the order among all in the journal: the number of a purchase order, or another key that is the
 *     same when the program asks again; at most {@value #MAX_KEY_LENGTH} characters
 * @param customerId the tenant id of the customer; kept in lower case
 * @param cart what is bought, with at least one line item and no id
 */
public record OrderIntent(String businessKey, String customerId, Cart cart) {
    /** How long a business key may be. */
    public static final int MAX_KEY_LENGTH = 200;

    /**
     * Checks what can be checked without asking the service.
     *
     * @throws IllegalArgumentException if the key is null, blank, too long or holds control characters, if the customer id
     *     cannot be part of an address, or if the cart is null or empty, or is one of the service that has an id already
     */
    public OrderIntent {
        checkKey(businessKey);
        customerId = Checks.segment("customerId", customerId).toLowerCase(Locale.ROOT);
        if (Checks.notNull("cart", cart).lineItems().isEmpty()) {
            throw new IllegalArgumentException("cart has no line items");
        }
        if (cart.id() != null) {
            throw new IllegalArgumentException("cart has an id: give what is to be bought, the cart is made from it");
        }
    }

    /**
     * An intent to buy these items.
     *
     * @param businessKey names the order
     * @param customerId the tenant id of the customer
     * @param lineItems what is bought, at least one
     * @return the intent
     * @throws IllegalArgumentException if an argument is null or cannot be used
     */
    public static OrderIntent of(String businessKey, String customerId, List<CartLineItem> lineItems) {
        return new OrderIntent(
                businessKey,
                customerId,
                Cart.builder().lineItems(Checks.notNull("lineItems", lineItems)).build());
    }

    static String checkKey(String businessKey) {
        if (Checks.notNull("businessKey", businessKey).isBlank()) {
            throw new IllegalArgumentException("businessKey is blank");
        }
        if (businessKey.length() > MAX_KEY_LENGTH) {
            throw new IllegalArgumentException("businessKey is longer than " + MAX_KEY_LENGTH + " characters");
        }
        if (businessKey.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("businessKey holds control characters");
        }
        return businessKey;
    }
}
