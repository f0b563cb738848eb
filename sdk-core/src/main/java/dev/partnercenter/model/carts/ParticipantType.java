package dev.partnercenter.model.carts;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The part a partner has in a sale. Docs page: cart-resources.
 *
 * @param value the text on the wire
 */
public record ParticipantType(String value) implements OpenValue {

    /** not stated. */
    public static final ParticipantType UNKNOWN = new ParticipantType("unknown");

    /** the reseller who sells. */
    public static final ParticipantType TRANSACTION_RESELLER = new ParticipantType("transaction_reseller");

    /** the reseller who looks after the usage. */
    public static final ParticipantType CONSUMPTION_RESELLER = new ParticipantType("consumption_reseller");

    /** a further reseller who sells. */
    public static final ParticipantType ADDITIONAL_TRANSACTION_RESELLER =
            new ParticipantType("additional_transaction_reseller");

    /** Refuses null. */
    public ParticipantType {
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
