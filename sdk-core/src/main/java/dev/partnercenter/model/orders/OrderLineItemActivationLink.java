package dev.partnercenter.model.orders;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Link;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link to activate a purchase with its publisher. Docs page: get-activation-link-by-order-line-item.
 *
 * @param lineItemNumber the number of the item within the order
 * @param link where to activate it
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OrderLineItemActivationLink(
        @Nullable Integer lineItemNumber, @Nullable Link link, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OrderLineItemActivationLinkBuilder builder() {
        return new OrderLineItemActivationLinkBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OrderLineItemActivationLinkBuilder toBuilder() {
        return new OrderLineItemActivationLinkBuilder(this);
    }
}
