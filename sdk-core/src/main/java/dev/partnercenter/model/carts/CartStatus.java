package dev.partnercenter.model.carts;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a cart. Docs page: cart-resources.
 *
 * @param value the text on the wire
 */
public record CartStatus(String value) implements OpenValue {

    /** it can be changed and checked out. */
    public static final CartStatus ACTIVE = new CartStatus("Active");

    /** it was checked out. */
    public static final CartStatus ORDERED = new CartStatus("Ordered");

    /** Refuses null. */
    public CartStatus {
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
