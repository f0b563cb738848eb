package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a request is. Graph page: delegatedadminrelationshiprequest.
 *
 * @param value the text on the wire
 */
public record DelegatedAdminRelationshipRequestStatus(String value) implements OpenValue {

    /** accepted. */
    public static final DelegatedAdminRelationshipRequestStatus CREATED =
            new DelegatedAdminRelationshipRequestStatus("created");

    /** being carried out. */
    public static final DelegatedAdminRelationshipRequestStatus PENDING =
            new DelegatedAdminRelationshipRequestStatus("pending");

    /** carried out. */
    public static final DelegatedAdminRelationshipRequestStatus SUCCEEDED =
            new DelegatedAdminRelationshipRequestStatus("succeeded");

    /** not carried out. */
    public static final DelegatedAdminRelationshipRequestStatus FAILED =
            new DelegatedAdminRelationshipRequestStatus("failed");

    /** Refuses null. */
    public DelegatedAdminRelationshipRequestStatus {
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
