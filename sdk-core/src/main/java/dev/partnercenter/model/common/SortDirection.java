package dev.partnercenter.model.common;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which end of a list comes first. Docs page: utility-resources.
 *
 * @param value the text on the wire
 */
public record SortDirection(String value) implements OpenValue {

    /** the smallest first. */
    public static final SortDirection ASCENDING = new SortDirection("ascending");

    /** the largest first. */
    public static final SortDirection DESCENDING = new SortDirection("descending");

    /** Refuses null. */
    public SortDirection {
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
