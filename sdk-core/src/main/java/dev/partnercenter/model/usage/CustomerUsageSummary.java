package dev.partnercenter.model.usage;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one customer has spent on Azure in the current billing period, and on what budget. Docs page:
 * customer-usage-resources.
 *
 * @param budget what the customer is meant to spend
 * @param resourceId the id of the customer
 * @param id the same id, where the service sends it under this name
 * @param resourceName the name of the customer
 * @param name the same name, where the service sends it under this name
 * @param billingStartDate when the billing period begins
 * @param billingEndDate when the billing period ends
 * @param totalCost what all usage costs, estimated, in the currency of the record, before taxes
 * @param currencyLocale the locale whose currency the costs are in, such as {@code en-US}; sent for subscriptions that
 *     are no Azure plan
 * @param currencyCode the currency of the costs, ISO 4217; sent for Azure plans
 * @param usdTotalCost the same costs in US dollars; sent for Azure plans
 * @param lastModifiedDate when the figures were last brought up to date
 * @param links where the resource is
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record CustomerUsageSummary(
        @Nullable SpendingBudget budget,
        @Nullable String resourceId,
        @Nullable String id,
        @Nullable String resourceName,
        @Nullable String name,
        @Nullable Instant billingStartDate,
        @Nullable Instant billingEndDate,
        @Nullable BigDecimal totalCost,
        @Nullable String currencyLocale,
        @Nullable String currencyCode,
        @Nullable BigDecimal usdTotalCost,
        @Nullable Instant lastModifiedDate,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CustomerUsageSummaryBuilder builder() {
        return new CustomerUsageSummaryBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CustomerUsageSummaryBuilder toBuilder() {
        return new CustomerUsageSummaryBuilder(this);
    }
}
