package dev.partnercenter.api.customers;

import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.common.FieldFilter;
import dev.partnercenter.model.customers.CustomerFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which customers to list. Immutable: each {@code with…} method returns a changed copy.
 *
 * @param filter what they have in common, see {@link CustomerFilter}; null for all
 * @param size how many per page; null for what the service prefers
 */
public record CustomerQuery(
        @Nullable FieldFilter filter, @Nullable Integer size) {
    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if the size is less than 1
     */
    public CustomerQuery {
        if (size != null) {
            Arguments.atLeast("size", 1, size);
        }
    }

    /** {@return all customers} */
    public static CustomerQuery all() {
        return new CustomerQuery(null, null);
    }

    /** {@return the customers that match the filter, see {@link CustomerFilter}} */
    public static CustomerQuery of(FieldFilter filter) {
        return new CustomerQuery(Arguments.notNull("filter", filter), null);
    }

    /** {@return the same in pages of this size} */
    public CustomerQuery withSize(int newSize) {
        return new CustomerQuery(filter, newSize);
    }

    @Nullable String filterJson() {
        return filter == null ? null : filter.toJson();
    }
}
