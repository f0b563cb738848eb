package dev.partnercenter.samples.view;

import dev.partnercenter.model.invoices.Invoice;
import dev.partnercenter.samples.console.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is shown of an invoice. */
public record InvoiceRow(
        @Nullable String invoiceId,
        @Nullable String date,
        @Nullable String type,
        @Nullable String document,
        @Nullable BigDecimal totalCharges,
        @Nullable BigDecimal paidAmount,
        @Nullable String currency,
        List<String> amendedBy) {

    /** {@return the row of an invoice} */
    public static InvoiceRow of(Invoice invoice) {
        String date = Text.of(invoice.invoiceDate());
        return new InvoiceRow(
                invoice.id(),
                // The time of day is always midnight.
                date == null ? null : date.substring(0, date.indexOf('T')),
                Text.of(invoice.invoiceType()),
                Text.of(invoice.documentType()),
                invoice.totalCharges(),
                invoice.paidAmount(),
                invoice.currencyCode(),
                invoice.amendments().stream()
                        .map(Invoice::id)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toList()));
    }

    /** {@return rows as a table} */
    public static Table table(List<InvoiceRow> rows) {
        Table table = new Table("INVOICE", "DATE", "TYPE", "DOCUMENT", "TOTAL", "PAID", "AMENDED BY");
        rows.forEach(row -> table.row(
                row.invoiceId,
                row.date,
                row.type,
                row.document,
                Text.money(row.totalCharges, row.currency),
                Text.money(row.paidAmount, row.currency),
                row.amendedBy.isEmpty() ? null : String.join(", ", row.amendedBy)));
        return table;
    }
}
