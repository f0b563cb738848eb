package dev.partnercenter.model.common;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an item becomes when its term ends. Docs page: cart-resources.
 *
 * @param termDuration the length of the next term, ISO 8601 such as {@code P1Y} or {@code P1M}
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record RenewsTo(@Nullable String termDuration, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static RenewsToBuilder builder() {
        return new RenewsToBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public RenewsToBuilder toBuilder() {
        return new RenewsToBuilder(this);
    }
}
