package dev.partnercenter.samples.invoice;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.invoices.InvoiceLineItemQuery;
import dev.partnercenter.model.invoices.BillingPeriod;
import dev.partnercenter.model.invoices.BillingProvider;
import dev.partnercenter.model.invoices.InvoiceLineItem;

/** Goes through all line items of documents. One page is in memory at a time. */
public final class InvoiceWalk {
    private static final int PAGE = 2000;

    private final PartnerCenterClient partner;
    private final Sink sink;

    /** Of invoices of this partner. */
    public InvoiceWalk(PartnerCenterClient partner, Sink sink) {
        this.partner = partner;
        this.sink = sink;
    }

    /** Where the line items go. */
    @FunctionalInterface
    public interface Sink {
        /** Takes one of them. */
        void take(Document document, Document.Section section, Charge charge);
    }

    /**
     * Walks all line items of a document.
     *
     * @param withUsage whether to walk those that are details of others, too
     */
    public void walk(Document document, boolean withUsage) {
        for (Document.Section section : document.sections()) {
            if (withUsage || !section.isUsage()) {
                walk(document, section);
            }
        }
    }

    private void walk(Document document, Document.Section section) {
        Iterable<InvoiceLineItem> items = partner.invoices()
                .byId(document.id())
                .lineItems(query(document, section))
                .onUnreadable(item -> sink.take(document, section, Charges.of(item)));
        for (InvoiceLineItem item : items) {
            sink.take(document, section, Charges.of(item));
        }
    }

    private static InvoiceLineItemQuery query(Document document, Document.Section section) {
        InvoiceLineItemQuery query =
                InvoiceLineItemQuery.of(section.provider(), section.type()).withSize(PAGE);
        boolean dailyRated = section.isUsage() && BillingProvider.ONE_TIME.equals(section.provider());
        // Only daily rated usage asks for these two, of an invoice as well.
        return dailyRated && !document.currency().isEmpty()
                ? query.withCurrency(document.currency()).withPeriod(BillingPeriod.CURRENT)
                : query;
    }
}
