package dev.partnercenter.api.users;

import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.common.FieldFilter;
import dev.partnercenter.model.common.SortDirection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list. Immutable: each {@code with…} method returns a changed copy. Fields are named as in
 * {@link dev.partnercenter.model.users.CustomerUser}, also where Microsoft Graph names them otherwise.
 *
 * @param filter what the accounts have in common; null for all
 * @param sortField the field to sort by; null for the service's order
 * @param sortDirection which end comes first; null for ascending
 * @param select the fields that are needed; empty for all. Partner Center always sends all
 * @param size how many per page; null for what the service prefers
 */
public record UserQuery(
        @Nullable FieldFilter filter,
        @Nullable String sortField,
        @Nullable SortDirection sortDirection,
        List<String> select,
        @Nullable Integer size) {
    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if the size is less than 1
     */
    public UserQuery {
        if (size != null) {
            Arguments.atLeast("size", 1, size);
        }
        select = List.copyOf(Arguments.notNull("select", select));
    }

    /** {@return all accounts} */
    public static UserQuery all() {
        return new UserQuery(null, null, null, List.of(), null);
    }

    /** {@return the accounts that match the filter} */
    public static UserQuery of(FieldFilter filter) {
        return all().withFilter(filter);
    }

    /** {@return the same with another filter} */
    public UserQuery withFilter(FieldFilter newFilter) {
        return new UserQuery(Arguments.notNull("filter", newFilter), sortField, sortDirection, select, size);
    }

    /** {@return the same sorted by a field} */
    public UserQuery sortedBy(String field, SortDirection direction) {
        return new UserQuery(
                filter, Arguments.notNull("field", field), Arguments.notNull("direction", direction), select, size);
    }

    /** {@return the same with only these fields and the id} */
    public UserQuery withSelect(String... fields) {
        return new UserQuery(filter, sortField, sortDirection, List.of(fields), size);
    }

    /** {@return the same in pages of this size} */
    public UserQuery withSize(int newSize) {
        return new UserQuery(filter, sortField, sortDirection, select, newSize);
    }

    @Nullable String filterJson() {
        return filter == null ? null : filter.toJson();
    }
}
