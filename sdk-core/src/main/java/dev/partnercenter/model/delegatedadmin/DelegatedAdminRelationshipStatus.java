package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a relationship is. Graph page: delegatedadminrelationship.
 *
 * @param value the text on the wire
 */
public record DelegatedAdminRelationshipStatus(String value) implements OpenValue {

    /** made by the partner; it can still be changed and deleted. */
    public static final DelegatedAdminRelationshipStatus CREATED = new DelegatedAdminRelationshipStatus("created");

    /** locked by the partner, and waits for the customer. */
    public static final DelegatedAdminRelationshipStatus APPROVAL_PENDING =
            new DelegatedAdminRelationshipStatus("approvalPending");

    /** approved by the customer. */
    public static final DelegatedAdminRelationshipStatus APPROVED = new DelegatedAdminRelationshipStatus("approved");

    /** being set up. */
    public static final DelegatedAdminRelationshipStatus ACTIVATING =
            new DelegatedAdminRelationshipStatus("activating");

    /** in force. */
    public static final DelegatedAdminRelationshipStatus ACTIVE = new DelegatedAdminRelationshipStatus("active");

    /** over its end, and being taken down. */
    public static final DelegatedAdminRelationshipStatus EXPIRING = new DelegatedAdminRelationshipStatus("expiring");

    /** ended by time. */
    public static final DelegatedAdminRelationshipStatus EXPIRED = new DelegatedAdminRelationshipStatus("expired");

    /** asked to end, by the partner or the customer. */
    public static final DelegatedAdminRelationshipStatus TERMINATION_REQUESTED =
            new DelegatedAdminRelationshipStatus("terminationRequested");

    /** being ended. */
    public static final DelegatedAdminRelationshipStatus TERMINATING =
            new DelegatedAdminRelationshipStatus("terminating");

    /** ended on request. */
    public static final DelegatedAdminRelationshipStatus TERMINATED =
            new DelegatedAdminRelationshipStatus("terminated");

    /** Refuses null. */
    public DelegatedAdminRelationshipStatus {
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
