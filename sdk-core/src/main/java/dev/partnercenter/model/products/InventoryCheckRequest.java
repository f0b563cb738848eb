package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether something can be bought where it is wanted. Docs page: check-inventory.
 *
 * @param targetItems what is to be bought
 * @param inventoryContext for whom and where, as the inventory variables of the SKU say
 * @param links the request itself
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record InventoryCheckRequest(
        List<InventoryItem> targetItems,
        Map<String, String> inventoryContext,
        @Nullable ResourceLinks links,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static InventoryCheckRequestBuilder builder() {
        return new InventoryCheckRequestBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public InventoryCheckRequestBuilder toBuilder() {
        return new InventoryCheckRequestBuilder(this);
    }
}
