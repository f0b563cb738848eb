package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something can not be bought. Docs page: product-resources.
 *
 * @param reasonCode the reason, such as {@code NotAvailableForSubscription}
 * @param description the reason in words
 * @param properties more about it
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record InventoryRestriction(
        @Nullable String reasonCode,
        @Nullable String description,
        Map<String, String> properties,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static InventoryRestrictionBuilder builder() {
        return new InventoryRestrictionBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public InventoryRestrictionBuilder toBuilder() {
        return new InventoryRestrictionBuilder(this);
    }
}
