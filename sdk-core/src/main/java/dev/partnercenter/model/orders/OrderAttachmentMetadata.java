package dev.partnercenter.model.orders;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the documents attached to an order say. The amounts are texts, as the service takes them.
 *
 * @param customerPrice the price that the customer pays
 * @param fxRate the rate of exchange that was used
 * @param currency the currency of the price, ISO 4217
 * @param isPartOfTender whether the order follows from a tender
 * @param tenderLink where the tender is published
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OrderAttachmentMetadata(
        @Nullable String customerPrice,
        @Nullable String fxRate,
        @Nullable String currency,
        @Nullable Boolean isPartOfTender,
        @Nullable String tenderLink,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OrderAttachmentMetadataBuilder builder() {
        return new OrderAttachmentMetadataBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OrderAttachmentMetadataBuilder toBuilder() {
        return new OrderAttachmentMetadataBuilder(this);
    }
}
