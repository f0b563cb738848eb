package dev.partnercenter.model.subscriptions;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the assigned licences when a subscription is moved.
 *
 * @param value the text on the wire
 */
public record TransitionType(String value) implements OpenValue {

    /** they are not moved. */
    public static final TransitionType TRANSITION_ONLY = new TransitionType("transition_only");

    /** they are moved, too. */
    public static final TransitionType TRANSITION_WITH_LICENSE_TRANSFER =
            new TransitionType("transition_with_license_transfer");

    /** Refuses null. */
    public TransitionType {
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
