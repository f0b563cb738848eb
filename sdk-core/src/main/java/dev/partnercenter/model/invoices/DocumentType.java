package dev.partnercenter.model.invoices;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What kind of document an invoice is. Docs page: invoice-resources.
 *
 * @param value the text on the wire
 */
public record DocumentType(String value) implements OpenValue {

    /** not stated. */
    public static final DocumentType NONE = new DocumentType("none");

    /** a bill. */
    public static final DocumentType INVOICE = new DocumentType("invoice");

    /** a note that credits an amount. */
    public static final DocumentType CREDIT_NOTE = new DocumentType("Credit Note");

    /** a note that makes an invoice void. */
    public static final DocumentType VOID_NOTE = new DocumentType("void_note");

    /** a note that changes the amount of an invoice. */
    public static final DocumentType ADJUSTMENT_NOTE = new DocumentType("adjustment_note");

    /** Refuses null. */
    public DocumentType {
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
