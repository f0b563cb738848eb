package dev.partnercenter.model.common;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The links most resources and collections have. Docs page: utility-resources.
 *
 * @param self the resource itself
 * @param next the next page of a collection, absent on the last one
 * @param previous the page before this one
 * @param attributes the type of this set of links, rarely sent
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ResourceLinks(
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
    public static ResourceLinksBuilder builder() {
        return new ResourceLinksBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ResourceLinksBuilder toBuilder() {
        return new ResourceLinksBuilder(this);
    }
}
