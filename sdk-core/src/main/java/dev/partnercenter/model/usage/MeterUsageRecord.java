package dev.partnercenter.model.usage;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one meter of a subscription has counted in the current billing period. Docs page: meter-usage-resources.
 *
 * @param subscriptionId the id of the subscription
 * @param meterId the id of the meter
 * @param meterName the name of the meter
 * @param category the category of the meter, such as {@code Storage}
 * @param subcategory the category within that
 * @param quantityUsed how much was used, in units
 * @param unit the unit, such as {@code 1 GB/Month}
 * @param totalCost what that costs, estimated, in the currency of the record, before taxes
 * @param currencyLocale the locale whose currency the costs are in, such as {@code en-US}; sent for subscriptions that
 *     are no Azure plan
 * @param currencyCode the currency of the costs, ISO 4217; sent for Azure plans
 * @param usdTotalCost the same costs in US dollars; sent for Azure plans
 * @param lastModifiedDate when the figures were last brought up to date
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record MeterUsageRecord(
        @Nullable String subscriptionId,
        @Nullable String meterId,
        @Nullable String meterName,
        @Nullable String category,
        @Nullable String subcategory,
        @Nullable BigDecimal quantityUsed,
        @Nullable String unit,
        @Nullable BigDecimal totalCost,
        @Nullable String currencyLocale,
        @Nullable String currencyCode,
        @Nullable BigDecimal usdTotalCost,
        @Nullable Instant lastModifiedDate,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static MeterUsageRecordBuilder builder() {
        return new MeterUsageRecordBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public MeterUsageRecordBuilder toBuilder() {
        return new MeterUsageRecordBuilder(this);
    }
}
