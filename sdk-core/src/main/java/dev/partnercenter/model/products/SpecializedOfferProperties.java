package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When and at which price something is offered specially.
 *
 * @param startDate the first day
 * @param endDate the last day
 * @param pricingPolicies what it changes in the price
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record SpecializedOfferProperties(
        @Nullable String startDate,
        @Nullable String endDate,
        List<SpecializedOfferPricingPolicy> pricingPolicies,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SpecializedOfferPropertiesBuilder builder() {
        return new SpecializedOfferPropertiesBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SpecializedOfferPropertiesBuilder toBuilder() {
        return new SpecializedOfferPropertiesBuilder(this);
    }
}
