package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is charged next.
 *
 * @param product for what
 * @param quantity how many
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record NextChargeInstructions(
        @Nullable ProductTerm product, @Nullable Integer quantity, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static NextChargeInstructionsBuilder builder() {
        return new NextChargeInstructionsBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public NextChargeInstructionsBuilder toBuilder() {
        return new NextChargeInstructionsBuilder(this);
    }
}
