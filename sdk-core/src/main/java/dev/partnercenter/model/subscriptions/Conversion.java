package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a trial can become a paid subscription. Docs page: conversions-resources.
 *
 * @param offerId the offer of the trial
 * @param targetOfferId the offer it becomes
 * @param orderId the order of the trial
 * @param quantity how many licences
 * @param billingCycle how often it is charged
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Conversion(
        @Nullable String offerId,
        @Nullable String targetOfferId,
        @Nullable String orderId,
        @Nullable Integer quantity,
        @Nullable BillingCycle billingCycle,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ConversionBuilder builder() {
        return new ConversionBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ConversionBuilder toBuilder() {
        return new ConversionBuilder(this);
    }
}
