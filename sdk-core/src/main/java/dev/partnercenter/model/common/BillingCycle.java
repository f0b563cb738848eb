package dev.partnercenter.model.common;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often the customer is charged. The service writes it in lower case with underscores. Docs page:
 * product-resources.
 *
 * @param value the text on the wire
 */
public record BillingCycle(String value) implements OpenValue {

    /** not stated; the service fills in the offer's default when an order is created. */
    public static final BillingCycle UNKNOWN = new BillingCycle("unknown");

    /** every month. */
    public static final BillingCycle MONTHLY = new BillingCycle("monthly");

    /** every year. */
    public static final BillingCycle ANNUAL = new BillingCycle("annual");

    /** never, for trials and what is free. */
    public static final BillingCycle NONE = new BillingCycle("none");

    /** once, at the purchase. */
    public static final BillingCycle ONE_TIME = new BillingCycle("one_time");

    /** every three years. */
    public static final BillingCycle TRIENNIAL = new BillingCycle("triennial");

    /** every two years. */
    public static final BillingCycle BIENNIAL = new BillingCycle("biennial");

    /** Refuses null. */
    public BillingCycle {
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
