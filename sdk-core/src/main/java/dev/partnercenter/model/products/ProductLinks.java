package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Link;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where more about a product is found. Docs page: product-resources.
 *
 * @param skus its SKUs
 * @param availabilities the availabilities, where the item is a SKU
 * @param self the product itself
 * @param next the next page, for collections
 * @param previous the previous page, for collections
 * @param links links in their own wrapper, as the docs have it; rarely sent
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ProductLinks(
        @Nullable Link skus,
        @Nullable Link availabilities,
        @Nullable Link self,
        @Nullable Link next,
        @Nullable Link previous,
        @Nullable ResourceLinks links,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ProductLinksBuilder builder() {
        return new ProductLinksBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ProductLinksBuilder toBuilder() {
        return new ProductLinksBuilder(this);
    }
}
