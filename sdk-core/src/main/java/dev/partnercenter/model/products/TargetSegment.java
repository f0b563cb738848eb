package dev.partnercenter.model.products;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom a product is for. Docs page: get-a-list-of-products.
 *
 * @param value the text on the wire
 */
public record TargetSegment(String value) implements OpenValue {

    /** companies. */
    public static final TargetSegment COMMERCIAL = new TargetSegment("commercial");

    /** schools and universities. */
    public static final TargetSegment EDUCATION = new TargetSegment("education");

    /** public authorities. */
    public static final TargetSegment GOVERNMENT = new TargetSegment("government");

    /** non-profit organizations. */
    public static final TargetSegment NONPROFIT = new TargetSegment("nonprofit");

    /** Refuses null. */
    public TargetSegment {
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
