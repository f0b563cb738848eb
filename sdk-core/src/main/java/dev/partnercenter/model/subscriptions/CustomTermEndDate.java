package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a first term may end, so that it falls together with a month's end or with other subscriptions. Docs
 * page: get-custom-term-end-dates.
 *
 * @param allowedCustomTermEndDateType what it falls together with
 * @param allowedCustomTermEndDate the day
 * @param cotermSubscriptionIds the subscriptions that end then, too
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record CustomTermEndDate(
        @Nullable CustomTermEndDateType allowedCustomTermEndDateType,
        @Nullable Instant allowedCustomTermEndDate,
        List<String> cotermSubscriptionIds,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CustomTermEndDateBuilder builder() {
        return new CustomTermEndDateBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CustomTermEndDateBuilder toBuilder() {
        return new CustomTermEndDateBuilder(this);
    }
}
