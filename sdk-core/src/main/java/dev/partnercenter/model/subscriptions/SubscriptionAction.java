package dev.partnercenter.model.subscriptions;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a subscription. Docs page: subscription-resources.
 *
 * @param value the text on the wire
 */
public record SubscriptionAction(String value) implements OpenValue {

    /** it can be changed. */
    public static final SubscriptionAction EDIT = new SubscriptionAction("edit");

    /** it can be cancelled. */
    public static final SubscriptionAction CANCEL = new SubscriptionAction("cancel");

    /** Refuses null. */
    public SubscriptionAction {
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
