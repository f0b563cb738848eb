package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far an assignment is. Graph page: delegatedadminaccessassignment.
 *
 * @param value the text on the wire
 */
public record DelegatedAdminAccessAssignmentStatus(String value) implements OpenValue {

    /** being set up. */
    public static final DelegatedAdminAccessAssignmentStatus PENDING =
            new DelegatedAdminAccessAssignmentStatus("pending");

    /** in force. */
    public static final DelegatedAdminAccessAssignmentStatus ACTIVE =
            new DelegatedAdminAccessAssignmentStatus("active");

    /** being taken down. */
    public static final DelegatedAdminAccessAssignmentStatus DELETING =
            new DelegatedAdminAccessAssignmentStatus("deleting");

    /** gone. */
    public static final DelegatedAdminAccessAssignmentStatus DELETED =
            new DelegatedAdminAccessAssignmentStatus("deleted");

    /** failed. */
    public static final DelegatedAdminAccessAssignmentStatus ERROR = new DelegatedAdminAccessAssignmentStatus("error");

    /** Refuses null. */
    public DelegatedAdminAccessAssignmentStatus {
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
