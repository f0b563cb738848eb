package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many licences can still be given back.
 *
 * @param totalQuantity how many altogether
 * @param details how many until when
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record RefundableQuantity(
        @Nullable Integer totalQuantity,
        List<RefundableQuantityDetail> details,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static RefundableQuantityBuilder builder() {
        return new RefundableQuantityBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public RefundableQuantityBuilder toBuilder() {
        return new RefundableQuantityBuilder(this);
    }
}
