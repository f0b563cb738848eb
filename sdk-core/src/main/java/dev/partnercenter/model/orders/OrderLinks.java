package dev.partnercenter.model.orders;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Link;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where more about an order is found. Docs page: order-resources.
 *
 * @param provisioningStatus how far its provisioning is
 * @param patchOperation how to change it
 * @param self the order itself
 * @param next the next page, for collections
 * @param previous the previous page, for collections
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OrderLinks(
        @Nullable Link provisioningStatus,
        @Nullable Link patchOperation,
        @Nullable Link self,
        @Nullable Link next,
        @Nullable Link previous,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OrderLinksBuilder builder() {
        return new OrderLinksBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OrderLinksBuilder toBuilder() {
        return new OrderLinksBuilder(this);
    }
}
