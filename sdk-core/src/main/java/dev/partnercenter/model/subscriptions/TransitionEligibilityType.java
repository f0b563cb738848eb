package dev.partnercenter.model.subscriptions;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a subscription is to become another.
 *
 * @param value the text on the wire
 */
public record TransitionEligibilityType(String value) implements OpenValue {

    /** at once. */
    public static final TransitionEligibilityType IMMEDIATE = new TransitionEligibilityType("immediate");

    /** at the end of its term. */
    public static final TransitionEligibilityType SCHEDULED = new TransitionEligibilityType("scheduled");

    /** Refuses null. */
    public TransitionEligibilityType {
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
