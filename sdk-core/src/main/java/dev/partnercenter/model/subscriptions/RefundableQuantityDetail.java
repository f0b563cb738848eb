package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many licences can be given back until when.
 *
 * @param quantity how many
 * @param allowedUntilDateTime until when
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record RefundableQuantityDetail(
        @Nullable Integer quantity, @Nullable Instant allowedUntilDateTime, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static RefundableQuantityDetailBuilder builder() {
        return new RefundableQuantityDetailBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public RefundableQuantityDetailBuilder toBuilder() {
        return new RefundableQuantityDetailBuilder(this);
    }
}
