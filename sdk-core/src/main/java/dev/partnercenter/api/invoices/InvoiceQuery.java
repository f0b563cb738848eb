package dev.partnercenter.api.invoices;

import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.common.FieldFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices to list. Immutable: each {@code with…} method returns a changed copy. The service heeds offset and size
 * for recurring invoices only, others come all at once.
 *
 * @param filter what they have in common, by their field {@code InvoiceDate}; null for all
 * @param offset how many to leave out at the beginning; null for none
 * @param size how many per page; null for what the service prefers
 */
public record InvoiceQuery(
        @Nullable FieldFilter filter,
        @Nullable Integer offset,
        @Nullable Integer size) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the offset is negative or the size less than 1
     */
    public InvoiceQuery {
        if (offset != null) {
            Arguments.atLeast("offset", 0, offset);
        }
        if (size != null) {
            Arguments.atLeast("size", 1, size);
        }
    }

    /** {@return all invoices} */
    public static InvoiceQuery all() {
        return new InvoiceQuery(null, null, null);
    }

    /** {@return the same, of those that match the filter} */
    public InvoiceQuery withFilter(FieldFilter newFilter) {
        return new InvoiceQuery(Arguments.notNull("filter", newFilter), offset, size);
    }

    /** {@return the same without this many invoices at the beginning} */
    public InvoiceQuery withOffset(int newOffset) {
        return new InvoiceQuery(filter, newOffset, size);
    }

    /** {@return the same in pages of this size} */
    public InvoiceQuery withSize(int newSize) {
        return new InvoiceQuery(filter, offset, newSize);
    }

    @Nullable String filterJson() {
        return filter == null ? null : filter.toJson();
    }
}
