package dev.partnercenter.model.products;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which kind of subscription an Azure reservation is for; without one, those of the legacy offer {@code MS-AZR-0145P}.
 * Docs page: get-a-list-of-products.
 *
 * @param value the text on the wire
 */
public record ReservationScope(String value) implements OpenValue {

    /** Azure plans. */
    public static final ReservationScope AZURE_PLAN = new ReservationScope("AzurePlan");

    /** Refuses null. */
    public ReservationScope {
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
