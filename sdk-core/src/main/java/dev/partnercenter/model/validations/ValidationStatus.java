package dev.partnercenter.model.validations;

import dev.partnercenter.codegen.Model;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the validation of a customer has come.
 *
 * @param type what is validated
 * @param status how far it is
 * @param lastUpdateDateTime when that was last changed
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ValidationStatus(
        @Nullable ValidationType type,
        @Nullable String status,
        @Nullable Instant lastUpdateDateTime,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ValidationStatusBuilder builder() {
        return new ValidationStatusBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ValidationStatusBuilder toBuilder() {
        return new ValidationStatusBuilder(this);
    }
}
