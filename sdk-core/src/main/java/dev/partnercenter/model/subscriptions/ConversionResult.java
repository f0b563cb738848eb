package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a conversion. Docs page: conversions-resources.
 *
 * @param subscriptionId the subscription of the trial
 * @param offerId the offer of the trial
 * @param targetOfferId the offer it became
 * @param error why it failed; absent if it worked
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ConversionResult(
        @Nullable String subscriptionId,
        @Nullable String offerId,
        @Nullable String targetOfferId,
        @Nullable ConversionError error,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ConversionResultBuilder builder() {
        return new ConversionResultBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ConversionResultBuilder toBuilder() {
        return new ConversionResultBuilder(this);
    }
}
