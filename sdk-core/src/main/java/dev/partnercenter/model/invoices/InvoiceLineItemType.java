package dev.partnercenter.model.invoices;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What kind of charge a line item is. Docs page: invoice-resources.
 *
 * @param value the text on the wire
 */
public record InvoiceLineItemType(String value) implements OpenValue {

    /** not stated. */
    public static final InvoiceLineItemType NONE = new InvoiceLineItemType("none");

    /** what was used, day by day. */
    public static final InvoiceLineItemType USAGE_LINE_ITEMS = new InvoiceLineItemType("usage_line_items");

    /** what is billed. */
    public static final InvoiceLineItemType BILLING_LINE_ITEMS = new InvoiceLineItemType("billing_line_items");

    /** Refuses null. */
    public InvoiceLineItemType {
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
