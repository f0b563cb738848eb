package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a relationship. Graph page: delegatedadminrelationshiprequest.
 *
 * @param value the text on the wire
 */
public record DelegatedAdminRelationshipRequestAction(String value) implements OpenValue {

    /** the partner puts it before the customer. */
    public static final DelegatedAdminRelationshipRequestAction LOCK_FOR_APPROVAL =
            new DelegatedAdminRelationshipRequestAction("lockForApproval");

    /** an indirect reseller agrees to what its provider asks for. */
    public static final DelegatedAdminRelationshipRequestAction APPROVE =
            new DelegatedAdminRelationshipRequestAction("approve");

    /** the partner ends it. */
    public static final DelegatedAdminRelationshipRequestAction TERMINATE =
            new DelegatedAdminRelationshipRequestAction("terminate");

    /** an indirect reseller declines what its provider asks for. */
    public static final DelegatedAdminRelationshipRequestAction REJECT =
            new DelegatedAdminRelationshipRequestAction("reject");

    /** Refuses null. */
    public DelegatedAdminRelationshipRequestAction {
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
