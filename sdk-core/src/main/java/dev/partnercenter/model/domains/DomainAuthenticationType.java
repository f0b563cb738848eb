package dev.partnercenter.model.domains;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who signs in the users of a domain. Docs page: add-a-verified-domain-for-a-customer.
 *
 * @param value the text on the wire
 */
public record DomainAuthenticationType(String value) implements OpenValue {

    /** Microsoft does. */
    public static final DomainAuthenticationType MANAGED = new DomainAuthenticationType("managed");

    /** the customer's own identity provider does. */
    public static final DomainAuthenticationType FEDERATED = new DomainAuthenticationType("federated");

    /** Refuses null. */
    public DomainAuthenticationType {
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
