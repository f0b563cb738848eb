package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ContractType;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for the usage beyond what was bought, as for Azure in licence-based products.
 *
 * @param orderId the order
 * @param contractType what kind of contract it is
 * @param azureEntitlementId the Azure subscription the usage is charged to
 * @param partnerId the id of the partner
 * @param type what kind of usage
 * @param overageEnabled whether more can be used than was bought
 * @param links where more is found
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Overage(
        @Nullable String orderId,
        @Nullable ContractType contractType,
        @Nullable String azureEntitlementId,
        @Nullable String partnerId,
        @Nullable String type,
        @Nullable Boolean overageEnabled,
        @Nullable OverageLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OverageBuilder builder() {
        return new OverageBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OverageBuilder toBuilder() {
        return new OverageBuilder(this);
    }
}
