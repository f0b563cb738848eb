package dev.partnercenter.model.orders;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an order. Docs page: order-resources.
 *
 * @param value the text on the wire
 */
public record OrderStatus(String value) implements OpenValue {

    /** not stated. */
    public static final OrderStatus UNKNOWN = new OrderStatus("unknown");

    /** it is done. */
    public static final OrderStatus COMPLETED = new OrderStatus("completed");

    /** it is being worked on. */
    public static final OrderStatus PENDING = new OrderStatus("pending");

    /** it was cancelled. */
    public static final OrderStatus CANCELLED = new OrderStatus("cancelled");

    /** Refuses null. */
    public OrderStatus {
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
