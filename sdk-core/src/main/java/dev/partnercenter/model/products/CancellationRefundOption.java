package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is paid back when a term is cancelled in time.
 *
 * @param sequenceId the order of the options
 * @param type how much, such as {@code Full} or {@code Partial}
 * @param expiresAfter how long after the purchase, ISO 8601 such as {@code P7D}
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record CancellationRefundOption(
        @Nullable Integer sequenceId,
        @Nullable String type,
        @Nullable String expiresAfter,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CancellationRefundOptionBuilder builder() {
        return new CancellationRefundOptionBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CancellationRefundOptionBuilder toBuilder() {
        return new CancellationRefundOptionBuilder(this);
    }
}
