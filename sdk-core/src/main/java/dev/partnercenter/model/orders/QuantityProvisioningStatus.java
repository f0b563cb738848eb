package dev.partnercenter.model.orders;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the provisioning of a part of an item is. Docs page: order-resources.
 *
 * @param quantity how many
 * @param status how far these are
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record QuantityProvisioningStatus(
        @Nullable Integer quantity,
        @Nullable String status,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static QuantityProvisioningStatusBuilder builder() {
        return new QuantityProvisioningStatusBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public QuantityProvisioningStatusBuilder toBuilder() {
        return new QuantityProvisioningStatusBuilder(this);
    }
}
