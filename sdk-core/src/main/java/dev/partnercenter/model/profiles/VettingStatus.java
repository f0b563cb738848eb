package dev.partnercenter.model.profiles;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether Microsoft has checked a company. Docs page: profile-resources.
 *
 * @param value the text on the wire
 */
public record VettingStatus(String value) implements OpenValue {

    /** not begun. */
    public static final VettingStatus NONE = new VettingStatus("none");

    /** being checked. */
    public static final VettingStatus PENDING = new VettingStatus("pending");

    /** checked and accepted. */
    public static final VettingStatus AUTHORIZED = new VettingStatus("authorized");

    /** checked and refused. */
    public static final VettingStatus REJECTED = new VettingStatus("rejected");

    /** Refuses null. */
    public VettingStatus {
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
