package dev.partnercenter.model.common;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A header to send when a link is followed, such as the continuation token of the next page. Docs page:
 * utility-resources.
 *
 * @param key the name of the header
 * @param value its value
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record LinkHeader(@Nullable String key, @Nullable String value, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static LinkHeaderBuilder builder() {
        return new LinkHeaderBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public LinkHeaderBuilder toBuilder() {
        return new LinkHeaderBuilder(this);
    }
}
