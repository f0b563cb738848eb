package dev.partnercenter.model.users;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps the passwords of a domain. Docs page: user-resources.
 *
 * @param value the text on the wire
 */
public record UserDomainType(String value) implements OpenValue {

    /** the cloud. */
    public static final UserDomainType NONE = new UserDomainType("none");

    /** a directory of the customer's own. */
    public static final UserDomainType FEDERATED = new UserDomainType("federated");

    /** Refuses null. */
    public UserDomainType {
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
