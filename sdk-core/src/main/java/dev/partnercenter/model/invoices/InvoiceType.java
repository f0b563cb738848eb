package dev.partnercenter.model.invoices;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice bills. Docs page: invoice-resources.
 *
 * @param value the text on the wire
 */
public record InvoiceType(String value) implements OpenValue {

    /** what recurs: licenses, and usage of Azure (MS-AZR-0145P). */
    public static final InvoiceType RECURRING = new InvoiceType("recurring");

    /** purchases, and usage under an Azure plan. */
    public static final InvoiceType ONE_TIME = new InvoiceType("one_time");

    /** Refuses null. */
    public InvoiceType {
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
