package dev.partnercenter.model.orders;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the provisioning of one item is. Docs page: order-resources.
 *
 * @param lineItemNumber the number of the item within the order
 * @param status how far all of it is
 * @param quantityProvisioningInformation how far parts of it are
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OrderLineItemProvisioningStatus(
        @Nullable Integer lineItemNumber,
        @Nullable LineItemProvisioningStatus status,
        List<QuantityProvisioningStatus> quantityProvisioningInformation,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OrderLineItemProvisioningStatusBuilder builder() {
        return new OrderLineItemProvisioningStatusBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OrderLineItemProvisioningStatusBuilder toBuilder() {
        return new OrderLineItemProvisioningStatusBuilder(this);
    }
}
