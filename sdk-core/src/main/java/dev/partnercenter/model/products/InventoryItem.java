package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is checked for availability. Docs page: product-resources.
 *
 * @param productId the product; required
 * @param skuId the SKU; without it all SKUs of the product are checked
 * @param isRestricted whether it can not be bought; only in answers
 * @param restrictions why it can not be bought; only in answers
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record InventoryItem(
        @Nullable String productId,
        @Nullable String skuId,
        @Nullable Boolean isRestricted,
        List<InventoryRestriction> restrictions,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static InventoryItemBuilder builder() {
        return new InventoryItemBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public InventoryItemBuilder toBuilder() {
        return new InventoryItemBuilder(this);
    }
}
