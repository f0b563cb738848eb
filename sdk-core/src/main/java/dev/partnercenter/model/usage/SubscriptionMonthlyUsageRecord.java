package dev.partnercenter.model.usage;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.subscriptions.SubscriptionStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one subscription has cost in the current billing period. Docs page: subscription-usage-resources.
 *
 * @param status what has become of the subscription
 * @param partnerOnRecord the id in the partner network of the partner of record
 * @param offerId the id of the offer that the subscription is to
 * @param resourceId the id of the subscription
 * @param id the same id, where the service sends it under this name
 * @param resourceName the name of the subscription
 * @param name the same name, where the service sends it under this name
 * @param totalCost what its usage costs, estimated, in the currency of the record, before taxes
 * @param currencyLocale the locale whose currency the costs are in, such as {@code en-US}; sent for subscriptions that
 *     are no Azure plan
 * @param currencyCode the currency of the costs, ISO 4217; sent for Azure plans
 * @param usdTotalCost the same costs in US dollars; sent for Azure plans
 * @param lastModifiedDate when the figures were last brought up to date
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record SubscriptionMonthlyUsageRecord(
        @Nullable SubscriptionStatus status,
        @Nullable String partnerOnRecord,
        @Nullable String offerId,
        @Nullable String resourceId,
        @Nullable String id,
        @Nullable String resourceName,
        @Nullable String name,
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
    public static SubscriptionMonthlyUsageRecordBuilder builder() {
        return new SubscriptionMonthlyUsageRecordBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SubscriptionMonthlyUsageRecordBuilder toBuilder() {
        return new SubscriptionMonthlyUsageRecordBuilder(this);
    }
}
