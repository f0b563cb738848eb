package dev.partnercenter.model.pricing;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The prices of Azure in one market and currency. Docs page: azure-rate-card-resources.
 *
 * @param locale the language of the names
 * @param currency the currency of the prices, ISO 4217
 * @param isTaxIncluded whether the prices hold taxes; always false
 * @param meters what is counted, and for how much
 * @param offerTerms what changes the prices
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record AzureRateCard(
        @Nullable String locale,
        @Nullable String currency,
        @Nullable Boolean isTaxIncluded,
        List<AzureMeter> meters,
        List<AzureOfferTerm> offerTerms,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static AzureRateCardBuilder builder() {
        return new AzureRateCardBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public AzureRateCardBuilder toBuilder() {
        return new AzureRateCardBuilder(this);
    }
}
