package dev.partnercenter.model.subscriptions;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much is paid back. Docs page: subscription-resources.
 *
 * @param value the text on the wire
 */
public record RefundType(String value) implements OpenValue {

    /** all. */
    public static final RefundType FULL = new RefundType("Full");

    /** what has not been used. */
    public static final RefundType PARTIAL = new RefundType("Partial");

    /** Refuses null. */
    public RefundType {
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
