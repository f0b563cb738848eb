package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step of a move.
 *
 * @param name the step
 * @param status what came of it
 * @param timestamp when
 * @param errors why it failed
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record TransitionEvent(
        @Nullable String name,
        @Nullable String status,
        @Nullable Instant timestamp,
        List<TransitionError> errors,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static TransitionEventBuilder builder() {
        return new TransitionEventBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public TransitionEventBuilder toBuilder() {
        return new TransitionEventBuilder(this);
    }
}
