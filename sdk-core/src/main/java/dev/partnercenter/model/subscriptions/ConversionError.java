package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a conversion failed. Docs page: conversions-resources.
 *
 * @param code the reason, a name or a number
 * @param description the reason in words
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ConversionError(
        @Nullable ConversionErrorCode code, @Nullable String description, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ConversionErrorBuilder builder() {
        return new ConversionErrorBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ConversionErrorBuilder toBuilder() {
        return new ConversionErrorBuilder(this);
    }
}
