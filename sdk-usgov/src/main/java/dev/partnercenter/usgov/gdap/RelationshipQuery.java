package dev.partnercenter.usgov.gdap;

import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipStatus;
import dev.partnercenter.spi.Checks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which relationships to list. Immutable: each {@code with…} method returns a changed copy.
 *
 * @param status how far they are; null for all
 * @param customerTenantId whose they are; null for those with all customers
 * @param size how many per page, {@value #LARGEST_PAGE} at most
 */
public record RelationshipQuery(
        @Nullable DelegatedAdminRelationshipStatus status,
        @Nullable String customerTenantId,
        int size) {
    /** The largest page that Microsoft Graph sends. */
    public static final int LARGEST_PAGE = 300;

    /**
     * Checks the size and the tenant.
     *
     * @throws IllegalArgumentException if the size is not from 1 to 300, or the tenant is blank
     */
    public RelationshipQuery {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("size must be from 1 to " + LARGEST_PAGE + ", was " + size);
        }
        if (customerTenantId != null) {
            Checks.segment("customerTenantId", customerTenantId);
        }
    }

    /** {@return all relationships, in the largest pages} */
    public static RelationshipQuery all() {
        return new RelationshipQuery(null, null, LARGEST_PAGE);
    }

    /** {@return the same of those that are this far} */
    public RelationshipQuery withStatus(DelegatedAdminRelationshipStatus newStatus) {
        return new RelationshipQuery(Checks.notNull("status", newStatus), customerTenantId, size);
    }

    /** {@return the same of those with one customer} */
    public RelationshipQuery withCustomer(String tenantId) {
        return new RelationshipQuery(status, Checks.segment("customerTenantId", tenantId), size);
    }

    /** {@return the same in pages of this size} */
    public RelationshipQuery withSize(int newSize) {
        return new RelationshipQuery(status, customerTenantId, newSize);
    }

    @Nullable String filter() {
        List<String> conditions = new ArrayList<>();
        if (status != null) {
            conditions.add("status eq " + literal(status.value()));
        }
        if (customerTenantId != null) {
            conditions.add("customer/tenantId eq " + literal(customerTenantId));
        }
        return conditions.isEmpty() ? null : String.join(" and ", conditions);
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
