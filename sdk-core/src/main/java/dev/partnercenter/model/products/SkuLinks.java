package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Link;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where more about a SKU is found. Docs page: product-resources.
 *
 * @param availabilities its availabilities
 * @param self the SKU itself
 * @param next the next page, for collections
 * @param previous the previous page, for collections
 * @param attributes the type of this set of links, rarely sent
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record SkuLinks(
        @Nullable Link availabilities,
        @Nullable Link self,
        @Nullable Link next,
        @Nullable Link previous,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SkuLinksBuilder builder() {
        return new SkuLinksBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SkuLinksBuilder toBuilder() {
        return new SkuLinksBuilder(this);
    }
}
