package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changes when a subscription renews. Needs {@code autoRenewEnabled}. Docs page: create-scheduled-changes.
 *
 * @param product what it becomes
 * @param quantity how many
 * @param customTermEndDate when the next term is to end, if not after its whole length
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ScheduledNextTermInstructions(
        @Nullable ProductTerm product,
        @Nullable Integer quantity,
        @Nullable Instant customTermEndDate,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ScheduledNextTermInstructionsBuilder builder() {
        return new ScheduledNextTermInstructionsBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ScheduledNextTermInstructionsBuilder toBuilder() {
        return new ScheduledNextTermInstructionsBuilder(this);
    }
}
