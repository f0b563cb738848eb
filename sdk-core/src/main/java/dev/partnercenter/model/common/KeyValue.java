package dev.partnercenter.model.common;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name with a text, as the service lists them where it does not use a JSON object. Docs page: product-resources.
 *
 * @param key the name
 * @param value the text
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record KeyValue(@Nullable String key, @Nullable String value, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static KeyValueBuilder builder() {
        return new KeyValueBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public KeyValueBuilder toBuilder() {
        return new KeyValueBuilder(this);
    }
}
