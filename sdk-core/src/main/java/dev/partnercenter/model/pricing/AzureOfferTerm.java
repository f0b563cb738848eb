package dev.partnercenter.model.pricing;

import dev.partnercenter.codegen.Model;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that changes the prices of a rate card. Docs page: azure-rate-card-resources.
 *
 * @param name the name, such as {@code Overage discount}
 * @param discount the share that is taken off: 0.15 for 15 percent
 * @param excludedMeterIds the meters it does not hold for
 * @param effectiveDate since when it holds
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record AzureOfferTerm(
        @Nullable String name,
        @Nullable BigDecimal discount,
        List<String> excludedMeterIds,
        @Nullable Instant effectiveDate,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static AzureOfferTermBuilder builder() {
        return new AzureOfferTermBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public AzureOfferTermBuilder toBuilder() {
        return new AzureOfferTermBuilder(this);
    }
}
