package dev.partnercenter.model.orders;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Link;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where more about an item of an order is found. Docs page: order-resources.
 *
 * @param provisioningStatus how far its provisioning is
 * @param sku the SKU
 * @param product the product
 * @param availability the availability
 * @param subscription the subscription that came out of it
 * @param activationLinks the links to activate it with its publisher
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OrderLineItemLinks(
        @Nullable Link provisioningStatus,
        @Nullable Link sku,
        @Nullable Link product,
        @Nullable Link availability,
        @Nullable Link subscription,
        @Nullable Link activationLinks,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OrderLineItemLinksBuilder builder() {
        return new OrderLineItemLinksBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OrderLineItemLinksBuilder toBuilder() {
        return new OrderLineItemLinksBuilder(this);
    }
}
