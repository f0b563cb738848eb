package dev.partnercenter.model.users;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether an account is in use. Docs page: user-resources.
 *
 * @param value the text on the wire
 */
public record UserState(String value) implements OpenValue {

    /** in use. */
    public static final UserState ACTIVE = new UserState("active");

    /** deleted, and restorable for 30 days. */
    public static final UserState INACTIVE = new UserState("inactive");

    /** Refuses null. */
    public UserState {
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
