package dev.partnercenter.model.orders;

import dev.partnercenter.codegen.Model;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The price of one item, in the currency of its order. Docs page: order-resources.
 *
 * @param listPrice the price of one before any discount
 * @param discountedPrice the price of one after discounts
 * @param proratedPrice the price of one for the rest of the term
 * @param price the price of one
 * @param extendedPrice the price of all
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Pricing(
        @Nullable BigDecimal listPrice,
        @Nullable BigDecimal discountedPrice,
        @Nullable BigDecimal proratedPrice,
        @Nullable BigDecimal price,
        @Nullable BigDecimal extendedPrice,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static PricingBuilder builder() {
        return new PricingBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public PricingBuilder toBuilder() {
        return new PricingBuilder(this);
    }
}
