package dev.partnercenter.model.carts;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an order could not be placed from a cart. Docs page: cart-resources.
 *
 * @param orderGroupId the group of items that could not be ordered
 * @param code the code of the reason
 * @param description the reason in words
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OrderError(
        @Nullable String orderGroupId,
        @Nullable Integer code,
        @Nullable String description,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OrderErrorBuilder builder() {
        return new OrderErrorBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OrderErrorBuilder toBuilder() {
        return new OrderErrorBuilder(this);
    }
}
