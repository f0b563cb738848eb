package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a special offer changes in the price.
 *
 * @param policyType the kind of change, such as a discount
 * @param value how much
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record SpecializedOfferPricingPolicy(
        @Nullable String policyType, @Nullable String value, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SpecializedOfferPricingPolicyBuilder builder() {
        return new SpecializedOfferPricingPolicyBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SpecializedOfferPricingPolicyBuilder toBuilder() {
        return new SpecializedOfferPricingPolicyBuilder(this);
    }
}
