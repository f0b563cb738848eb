package dev.partnercenter.model.usage;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one Azure resource of a subscription has cost in the current billing period. Docs page:
 * resource-usage-resources.
 *
 * @param subscriptionId the id of the subscription
 * @param resourceUri the path of the resource in Azure
 * @param resourceType the resource provider, such as {@code Microsoft.Compute}
 * @param entitlementId the id of the Azure subscription below the plan
 * @param entitlementName the name of the Azure subscription
 * @param resourceGroupName the resource group
 * @param name the name of the resource
 * @param resourceName the same name, where the service sends it under this name
 * @param totalCost what the resource costs, estimated, in the currency of the record, before taxes
 * @param currencyLocale the locale whose currency the costs are in, such as {@code en-US}; sent for subscriptions that
 *     are no Azure plan
 * @param currencyCode the currency of the costs, ISO 4217; sent for Azure plans
 * @param usdTotalCost the same costs in US dollars; sent for Azure plans
 * @param lastModifiedDate when the figures were last brought up to date
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ResourceUsageRecord(
        @Nullable String subscriptionId,
        @Nullable String resourceUri,
        @Nullable String resourceType,
        @Nullable String entitlementId,
        @Nullable String entitlementName,
        @Nullable String resourceGroupName,
        @Nullable String name,
        @Nullable String resourceName,
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
    public static ResourceUsageRecordBuilder builder() {
        return new ResourceUsageRecordBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ResourceUsageRecordBuilder toBuilder() {
        return new ResourceUsageRecordBuilder(this);
    }
}
