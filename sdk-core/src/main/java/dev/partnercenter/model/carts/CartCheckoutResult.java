package dev.partnercenter.model.carts;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.orders.Order;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The orders that came out of a cart. Look at both lists: some of the orders may have failed. Docs page:
 * cart-resources.
 *
 * @param orders the orders that were placed
 * @param orderErrors the orders that could not be placed
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record CartCheckoutResult(
        List<Order> orders,
        List<OrderError> orderErrors,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CartCheckoutResultBuilder builder() {
        return new CartCheckoutResultBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CartCheckoutResultBuilder toBuilder() {
        return new CartCheckoutResultBuilder(this);
    }
}
