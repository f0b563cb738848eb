package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether one kind of move is possible.
 *
 * @param isEligible whether it is
 * @param transitionType which kind
 * @param errors why it is not
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record TransitionEligibilityDetail(
        @Nullable Boolean isEligible,
        @Nullable TransitionType transitionType,
        List<TransitionError> errors,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static TransitionEligibilityDetailBuilder builder() {
        return new TransitionEligibilityDetailBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public TransitionEligibilityDetailBuilder toBuilder() {
        return new TransitionEligibilityDetailBuilder(this);
    }
}
