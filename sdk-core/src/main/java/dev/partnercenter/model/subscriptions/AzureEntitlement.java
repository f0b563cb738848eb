package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An Azure subscription under an Azure plan. Docs page: subscription-resources.
 *
 * @param id the id of the Azure subscription
 * @param friendlyName a name to tell it by
 * @param status what has become of it
 * @param subscriptionId the subscription of the Azure plan
 * @param links the entitlement itself
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record AzureEntitlement(
        @Nullable String id,
        @Nullable String friendlyName,
        @Nullable AzureEntitlementStatus status,
        @Nullable String subscriptionId,
        @Nullable ResourceLinks links,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static AzureEntitlementBuilder builder() {
        return new AzureEntitlementBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public AzureEntitlementBuilder toBuilder() {
        return new AzureEntitlementBuilder(this);
    }
}
