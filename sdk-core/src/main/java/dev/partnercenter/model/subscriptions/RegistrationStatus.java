package dev.partnercenter.model.subscriptions;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a subscription is registered. Docs page: subscription-resources.
 *
 * @param value the text on the wire
 */
public record RegistrationStatus(String value) implements OpenValue {

    /** it is. */
    public static final RegistrationStatus REGISTERED = new RegistrationStatus("registered");

    /** it is about to be. */
    public static final RegistrationStatus REGISTERING = new RegistrationStatus("registering");

    /** it is not. */
    public static final RegistrationStatus NOT_REGISTERED = new RegistrationStatus("notregistered");

    /** Refuses null. */
    public RegistrationStatus {
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
