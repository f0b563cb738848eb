package dev.partnercenter.model.domains;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the ownership of a domain is verified. Docs page: add-a-verified-domain-for-a-customer.
 *
 * @param value the text on the wire
 */
public record DomainStatus(String value) implements OpenValue {

    /** not yet. */
    public static final DomainStatus UNVERIFIED = new DomainStatus("unverified");

    /** it is. */
    public static final DomainStatus VERIFIED = new DomainStatus("verified");

    /** the domain is being removed. */
    public static final DomainStatus PENDING_DELETION = new DomainStatus("pending_deletion");

    /** Refuses null. */
    public DomainStatus {
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
