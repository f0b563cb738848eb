package dev.partnercenter.model.invoices;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A billing period, as seen from today. Docs page: get-invoice-unbilled-recon-lineitems.
 *
 * @param value the text on the wire
 */
public record BillingPeriod(String value) implements OpenValue {

    /** the one that goes on. */
    public static final BillingPeriod CURRENT = new BillingPeriod("current");

    /** the one before, while it is not billed. */
    public static final BillingPeriod PREVIOUS = new BillingPeriod("previous");

    /** Refuses null. */
    public BillingPeriod {
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
