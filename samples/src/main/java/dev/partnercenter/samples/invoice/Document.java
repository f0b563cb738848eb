package dev.partnercenter.samples.invoice;

import dev.partnercenter.model.invoices.BillingProvider;
import dev.partnercenter.model.invoices.Invoice;
import dev.partnercenter.model.invoices.InvoiceDetail;
import dev.partnercenter.model.invoices.InvoiceLineItemType;
import dev.partnercenter.samples.view.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, or a note that amends one: what has line items and a total of its own.
 *
 * @param type such as {@code invoice} or {@code Credit Note}
 * @param totalCharges what the line items have to add up to
 * @param sections the kinds of line items that it has
 */
public record Document(
        String id, @Nullable String type, @Nullable BigDecimal totalCharges, String currency, List<Section> sections) {
    /** What stands for a currency that the service did not state. */
    static final String NO_CURRENCY = "";

    /** Line items are asked for by these two. */
    public record Section(BillingProvider provider, InvoiceLineItemType type) {
        boolean isUsage() {
            return InvoiceLineItemType.USAGE_LINE_ITEMS.equals(type);
        }
    }

    /** {@return the invoice and all that amends it; each states a total of its own, which leaves out the others} */
    public static List<Document> of(Invoice invoice) {
        List<Document> all = new ArrayList<>();
        collect(invoice, all);
        return all;
    }

    private static void collect(Invoice invoice, List<Document> all) {
        all.add(new Document(
                Text.id(invoice.id(), "an invoice"),
                Text.of(invoice.documentType()),
                invoice.totalCharges(),
                Objects.requireNonNullElse(invoice.currencyCode(), NO_CURRENCY),
                // The same pair twice would bring its line items twice.
                invoice.invoiceDetails().stream()
                        .map(Document::section)
                        .distinct()
                        .toList()));
        invoice.amendments().forEach(amendment -> collect(amendment, all));
    }

    private static Section section(InvoiceDetail detail) {
        return new Section(
                Objects.requireNonNullElse(detail.billingProvider(), BillingProvider.NONE),
                Objects.requireNonNullElse(detail.invoiceLineItemType(), InvoiceLineItemType.NONE));
    }
}
