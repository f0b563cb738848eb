package dev.partnercenter.model.offers;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group of offers. Docs page: offer-resources.
 *
 * @param id the id of the category
 * @param name its name
 * @param rank its place among the categories, the lowest first
 * @param locale the language of the name
 * @param country the country the category is for
 * @param links the category itself
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OfferCategory(
        @Nullable String id,
        @Nullable String name,
        @Nullable Integer rank,
        @Nullable String locale,
        @Nullable String country,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OfferCategoryBuilder builder() {
        return new OfferCategoryBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OfferCategoryBuilder toBuilder() {
        return new OfferCategoryBuilder(this);
    }
}
