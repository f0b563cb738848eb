package dev.partnercenter.model.common;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is counted. Offers have their own texts, too. Docs page: offer-resources.
 *
 * @param value the text on the wire
 */
public record UnitType(String value) implements OpenValue {

    /** nothing is counted. */
    public static final UnitType NONE = new UnitType("none");

    /** licences. */
    public static final UnitType LICENSES = new UnitType("Licenses");

    /** what was used. */
    public static final UnitType USAGE_BASED = new UnitType("Usage-based");

    /** Refuses null. */
    public UnitType {
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
