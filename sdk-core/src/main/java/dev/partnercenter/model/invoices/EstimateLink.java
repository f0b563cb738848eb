package dev.partnercenter.model.invoices;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Link;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the charges are found that are not billed yet. Docs page: get-invoice-estimate-links.
 *
 * @param type what kind of charges, such as {@code daily_rated_usage} or {@code non_consumption}
 * @param title what they are called
 * @param description what they are
 * @param period of which billing period
 * @param link the call that lists them, see {@code Invoices.unbilledLineItems}
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record EstimateLink(
        @Nullable String type,
        @Nullable String title,
        @Nullable String description,
        @Nullable BillingPeriod period,
        @Nullable Link link,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static EstimateLinkBuilder builder() {
        return new EstimateLinkBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public EstimateLinkBuilder toBuilder() {
        return new EstimateLinkBuilder(this);
    }
}
