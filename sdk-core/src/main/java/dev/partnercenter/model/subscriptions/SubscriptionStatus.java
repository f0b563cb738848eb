package dev.partnercenter.model.subscriptions;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a subscription. Docs page: subscription-resources.
 *
 * @param value the text on the wire
 */
public record SubscriptionStatus(String value) implements OpenValue {

    /** not stated. */
    public static final SubscriptionStatus NONE = new SubscriptionStatus("none");

    /** it can be used. */
    public static final SubscriptionStatus ACTIVE = new SubscriptionStatus("active");

    /** it is being made. */
    public static final SubscriptionStatus PENDING = new SubscriptionStatus("pending");

    /** it can not be used until it is made active again. */
    public static final SubscriptionStatus SUSPENDED = new SubscriptionStatus("suspended");

    /** it is gone. */
    public static final SubscriptionStatus DELETED = new SubscriptionStatus("deleted");

    /** its term has ended. */
    public static final SubscriptionStatus EXPIRED = new SubscriptionStatus("expired");

    /** it can not be used, and soon not be brought back. */
    public static final SubscriptionStatus DISABLED = new SubscriptionStatus("disabled");

    /** Refuses null. */
    public SubscriptionStatus {
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
