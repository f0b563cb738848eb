package dev.partnercenter.samples.view;

import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessDetails;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipCustomerParticipant;
import dev.partnercenter.model.delegatedadmin.UnifiedRole;
import dev.partnercenter.samples.console.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is shown of a delegated admin relationship. */
public record RelationshipRow(
        @Nullable String relationshipId,
        @Nullable String name,
        @Nullable String customer,
        @Nullable String status,
        @Nullable String duration,
        @Nullable String endsAt,
        List<String> roleIds) {

    /** {@return the row of a relationship} */
    public static RelationshipRow of(DelegatedAdminRelationship relationship) {
        return new RelationshipRow(
                relationship.id(),
                relationship.displayName(),
                customer(relationship.customer()),
                Text.of(relationship.status()),
                relationship.duration(),
                Text.of(relationship.endDateTime()),
                roleIds(relationship.accessDetails()));
    }

    private static @Nullable String customer(@Nullable DelegatedAdminRelationshipCustomerParticipant customer) {
        if (customer == null) {
            return null;
        }
        return customer.displayName() == null ? customer.tenantId() : customer.displayName();
    }

    /** {@return the ids of roles, which are those of their templates} */
    public static List<String> roleIds(@Nullable DelegatedAdminAccessDetails access) {
        return access == null
                ? List.of()
                : access.unifiedRoles().stream()
                        .map(UnifiedRole::roleDefinitionId)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** {@return rows as a table} */
    public static Table table(List<RelationshipRow> rows) {
        Table table = new Table("NAME", "CUSTOMER", "STATUS", "DURATION", "ENDS", "ROLES");
        rows.forEach(
                row -> table.row(row.name, row.customer, row.status, row.duration, row.endsAt, row.roleIds.size()));
        return table;
    }
}
