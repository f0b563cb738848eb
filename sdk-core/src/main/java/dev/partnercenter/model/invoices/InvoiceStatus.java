package dev.partnercenter.model.invoices;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether an invoice holds. Docs page: invoice-resources.
 *
 * @param value the text on the wire
 */
public record InvoiceStatus(String value) implements OpenValue {

    /** it holds. */
    public static final InvoiceStatus ACTIVE = new InvoiceStatus("active");

    /** it was made void. */
    public static final InvoiceStatus VOID = new InvoiceStatus("void");

    /** Refuses null. */
    public InvoiceStatus {
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
