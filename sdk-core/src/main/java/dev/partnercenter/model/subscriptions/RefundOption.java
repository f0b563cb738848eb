package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is paid back when a subscription is cancelled in time. Docs page: subscription-resources.
 *
 * @param type how much
 * @param expiresAt until when
 * @param expiresAfter how long, or until when, in the form of the docs; the service sends {@code expiresAt}
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record RefundOption(
        @Nullable RefundType type,
        @Nullable Instant expiresAt,
        @Nullable String expiresAfter,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static RefundOptionBuilder builder() {
        return new RefundOptionBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public RefundOptionBuilder toBuilder() {
        return new RefundOptionBuilder(this);
    }
}
