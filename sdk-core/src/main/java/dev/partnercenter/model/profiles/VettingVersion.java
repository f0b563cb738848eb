package dev.partnercenter.model.profiles;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which version of the legal business profile to read. Docs page: get-legal-business-profile.
 *
 * @param value the text on the wire
 */
public record VettingVersion(String value) implements OpenValue {

    /** the present one, which may be under check. */
    public static final VettingVersion CURRENT = new VettingVersion("current");

    /** the last one that was checked. */
    public static final VettingVersion LAST_FINALIZED = new VettingVersion("last_finalized");

    /** Refuses null. */
    public VettingVersion {
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
