package dev.partnercenter.model.offers;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the limit of an offer is counted. Docs page: offer-resources.
 *
 * @param value the text on the wire
 */
public record LimitUnitOfMeasure(String value) implements OpenValue {

    /** there is no limit. */
    public static final LimitUnitOfMeasure NONE = new LimitUnitOfMeasure("None");

    /** so many at one time. */
    public static final LimitUnitOfMeasure CONCURRENT = new LimitUnitOfMeasure("Concurrent");

    /** so many ever. */
    public static final LimitUnitOfMeasure LIFE_TIME = new LimitUnitOfMeasure("LifeTime");

    /** Refuses null. */
    public LimitUnitOfMeasure {
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
