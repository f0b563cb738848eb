package dev.partnercenter.model.validations;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is validated of a customer.
 *
 * @param value the text on the wire
 */
public record ValidationType(String value) implements OpenValue {

    /** the account. */
    public static final ValidationType ACCOUNT = new ValidationType("account");

    /** Refuses null. */
    public ValidationType {
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
