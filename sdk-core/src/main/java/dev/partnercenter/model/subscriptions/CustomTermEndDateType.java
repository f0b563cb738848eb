package dev.partnercenter.model.subscriptions;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the end of a term falls together with. Docs page: get-custom-term-end-dates.
 *
 * @param value the text on the wire
 */
public record CustomTermEndDateType(String value) implements OpenValue {

    /** the end of a calendar month. */
    public static final CustomTermEndDateType CALENDAR_MONTH_ALIGNED =
            new CustomTermEndDateType("calendarMonthAligned");

    /** the end of other subscriptions. */
    public static final CustomTermEndDateType SUBSCRIPTION_ALIGNED = new CustomTermEndDateType("subscriptionAligned");

    /** Refuses null. */
    public CustomTermEndDateType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return OpenValue.same(this, other);
    }

    @Override
    public int hashCode() {
        return OpenValue.hash(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
