package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A term that can follow another.
 *
 * @param termDuration its length, ISO 8601
 * @param description its length in words
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record RenewalOption(
        @Nullable String termDuration, @Nullable String description, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static RenewalOptionBuilder builder() {
        return new RenewalOptionBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public RenewalOptionBuilder toBuilder() {
        return new RenewalOptionBuilder(this);
    }
}
