package dev.partnercenter.model.common;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the customer is charged for. Docs page: offer-resources.
 *
 * @param value the text on the wire
 */
public record BillingType(String value) implements OpenValue {

    /** nothing is charged. */
    public static final BillingType NONE = new BillingType("none");

    /** what was used. */
    public static final BillingType USAGE = new BillingType("usage");

    /** the licences. */
    public static final BillingType LICENSE = new BillingType("license");

    /** Refuses null. */
    public BillingType {
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
