package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an operation changes. Graph page: delegatedadminrelationshipoperation.
 *
 * @param value the text on the wire
 */
public record DelegatedAdminRelationshipOperationType(String value) implements OpenValue {

    /** the roles of an assignment. */
    public static final DelegatedAdminRelationshipOperationType ACCESS_ASSIGNMENT_UPDATE =
            new DelegatedAdminRelationshipOperationType("delegatedAdminAccessAssignmentUpdate");

    /** Refuses null. */
    public DelegatedAdminRelationshipOperationType {
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
