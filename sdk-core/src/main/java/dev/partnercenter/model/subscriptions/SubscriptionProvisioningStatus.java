package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the provisioning of a subscription is. Docs page: subscription-resources.
 *
 * @param skuId the id of the product's SKU
 * @param status how far it is
 * @param quantity how many licences there are after provisioning
 * @param endDate when the term ends
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record SubscriptionProvisioningStatus(
        @Nullable String skuId,
        @Nullable ProvisioningStatus status,
        @Nullable Integer quantity,
        @Nullable Instant endDate,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SubscriptionProvisioningStatusBuilder builder() {
        return new SubscriptionProvisioningStatusBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SubscriptionProvisioningStatusBuilder toBuilder() {
        return new SubscriptionProvisioningStatusBuilder(this);
    }
}
