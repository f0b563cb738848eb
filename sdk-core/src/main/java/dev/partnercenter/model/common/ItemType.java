package dev.partnercenter.model.common;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of product, which may be divided further. Docs page: product-resources.
 *
 * @param id the id of the kind, such as {@code Azure} or {@code Software}
 * @param displayName its name for people
 * @param subType the finer kind; absent where there is none
 * @param attributes the type of the resource, rarely sent
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ItemType(
        @Nullable String id,
        @Nullable String displayName,
        @Nullable ItemType subType,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ItemTypeBuilder builder() {
        return new ItemTypeBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ItemTypeBuilder toBuilder() {
        return new ItemTypeBuilder(this);
    }
}
