package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product a subscription can be moved to.
 *
 * @param catalogItemId the product: {@code product:sku:availability}
 * @param title its name
 * @param description what it is
 * @param quantity how many licences can be moved
 * @param eligibilities which kinds of moves are possible
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record TransitionEligibility(
        @Nullable String catalogItemId,
        @Nullable String title,
        @Nullable String description,
        @Nullable Integer quantity,
        List<TransitionEligibilityDetail> eligibilities,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static TransitionEligibilityBuilder builder() {
        return new TransitionEligibilityBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public TransitionEligibilityBuilder toBuilder() {
        return new TransitionEligibilityBuilder(this);
    }
}
