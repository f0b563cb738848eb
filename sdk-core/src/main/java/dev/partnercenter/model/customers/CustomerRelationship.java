package dev.partnercenter.model.customers;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a customer is related to the partner. Docs page: customer-resources.
 *
 * @param value the text on the wire
 */
public record CustomerRelationship(String value) implements OpenValue {

    /** no relationship. */
    public static final CustomerRelationship NONE = new CustomerRelationship("none");

    /** the partner resells to the customer. */
    public static final CustomerRelationship RESELLER = new CustomerRelationship("reseller");

    /** the partner advises the customer. */
    public static final CustomerRelationship ADVISOR = new CustomerRelationship("advisor");

    /** the partner is a syndication partner of the customer. */
    public static final CustomerRelationship SYNDICATION = new CustomerRelationship("syndication");

    /** Microsoft supports the customer. */
    public static final CustomerRelationship MICROSOFT_SUPPORT = new CustomerRelationship("microsoft_support");

    /** Refuses null. */
    public CustomerRelationship {
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
