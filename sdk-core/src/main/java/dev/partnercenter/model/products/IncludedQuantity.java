package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of something an availability includes.
 *
 * @param units how much
 * @param description of what
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record IncludedQuantity(
        @Nullable String units, @Nullable String description, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static IncludedQuantityBuilder builder() {
        return new IncludedQuantityBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public IncludedQuantityBuilder toBuilder() {
        return new IncludedQuantityBuilder(this);
    }
}
