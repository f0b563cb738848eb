package dev.partnercenter.model.usage;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all customers of the partner have spent on Azure in the current billing period, without those on Azure plans.
 * Docs page: customer-usage-resources.
 *
 * @param emailsToNotify who is told when customers pass their budgets
 * @param customersOverBudget how many customers have passed their budgets
 * @param customersTrendingOver how many customers are about to pass their budgets
 * @param customersWithUsageBasedSubscription how many customers have a subscription that is billed by usage
 * @param resourceId the id of the partner
 * @param id the same id, where the service sends it under this name
 * @param resourceName the name of the partner
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
public record PartnerUsageSummary(
        List<String> emailsToNotify,
        @Nullable Integer customersOverBudget,
        @Nullable Integer customersTrendingOver,
        @Nullable Integer customersWithUsageBasedSubscription,
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
    public static PartnerUsageSummaryBuilder builder() {
        return new PartnerUsageSummaryBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public PartnerUsageSummaryBuilder toBuilder() {
        return new PartnerUsageSummaryBuilder(this);
    }
}
