package dev.partnercenter.api.invoices;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.invoices.EstimateLink;
import dev.partnercenter.model.invoices.Invoice;
import dev.partnercenter.model.invoices.InvoiceLineItem;
import dev.partnercenter.model.invoices.InvoiceSummary;
import java.util.List;

/** What Microsoft bills to the partner. */
public final class Invoices {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public Invoices(Api api) {
        this.api = api;
    }

    public static final Operation LIST =
            Operation.get("get-a-collection-of-invoices", "/v1/invoices").docs("get-a-collection-of-invoices");

    /**
     * Lists all invoices, page by page as they are walked.
     *
     * <p>{@code GET /v1/invoices}, docs page get-a-collection-of-invoices.
     *
     * @return the invoices
     */
    public Paged<Invoice> list() {
        return list(InvoiceQuery.all());
    }

    /**
     * Lists some invoices, page by page as they are walked.
     *
     * <p>{@code GET /v1/invoices}, docs page get-a-collection-of-invoices.
     *
     * @param query which invoices, and how many per page
     * @return the invoices that match
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<Invoice> list(InvoiceQuery query) {
        return api.call(LIST)
                .query("filter", Arguments.notNull("query", query).filterJson())
                .offsetPaging(query.offset(), query.size())
                .page(Invoice.class);
    }

    /**
     * Selects one invoice. Nothing is sent.
     *
     * @param invoiceId the id of the invoice, such as {@code G000024135}
     * @return the operations on this invoice
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public InvoiceScope byId(String invoiceId) {
        return new InvoiceScope(api, invoiceId);
    }

    public static final Operation SUMMARY = Operation.get(
                    "get-the-reseller-s-current-account-balance", "/v1/invoices/summary")
            .docs("get-the-reseller-s-current-account-balance");

    /**
     * Reads the balance of the partner's account.
     *
     * <p>{@code GET /v1/invoices/summary}, docs page get-the-reseller-s-current-account-balance.
     *
     * @return the balance
     * @throws NotFoundException if there is none yet
     */
    public InvoiceSummary summary() {
        return api.call(SUMMARY).send(InvoiceSummary.class);
    }

    public static final Operation SUMMARIES = Operation.get("get-invoice-summaries", "/v1/invoices/summaries")
            .userOnly()
            .docs("get-invoice-summaries");

    /**
     * Reads the balances of the partner's account, one in each currency.
     *
     * <p>{@code GET /v1/invoices/summaries}, docs page get-invoice-summaries.
     *
     * @return the balances
     */
    public List<InvoiceSummary> summaries() {
        return api.call(SUMMARIES).sendItems(InvoiceSummary.class);
    }

    public static final Operation ESTIMATE_LINKS = Operation.get(
                    "get-invoice-estimate-links", "/v1/invoices/estimates/links")
            .docs("get-invoice-estimate-links");

    /**
     * Reads where the charges are that are not billed yet; {@link #unbilledLineItems} lists them.
     *
     * <p>{@code GET /v1/invoices/estimates/links}, docs page get-invoice-estimate-links.
     *
     * @param currencyCode the currency of the charges, three letters
     * @return the links, for each kind of charge and each period
     * @throws IllegalArgumentException if {@code currencyCode} is null
     */
    public List<EstimateLink> estimateLinks(String currencyCode) {
        return api.call(ESTIMATE_LINKS)
                .query("currencyCode", Arguments.notNull("currencyCode", currencyCode))
                .sendItems(EstimateLink.class);
    }

    public static final Operation UNBILLED_LINE_ITEMS = Operation.get(
                    "get-invoice-unbilled-recon-lineitems", "/v1/invoices/unbilled/lineitems")
            .docs("get-invoice-unbilled-recon-lineitems");

    /**
     * Lists the charges that are not billed yet, page by page as they are walked: purchases
     * ({@code BILLING_LINE_ITEMS}) or daily rated usage ({@code USAGE_LINE_ITEMS}).
     *
     * <p>{@code GET /v1/invoices/unbilled/lineitems}, docs page get-invoice-unbilled-recon-lineitems.
     *
     * @param query which charges, with currency and period, and how many per page
     * @return the line items; their invoice number is empty
     * @throws IllegalArgumentException if {@code query} is null, or has no currency or no period
     */
    public Paged<InvoiceLineItem> unbilledLineItems(InvoiceLineItemQuery query) {
        return LineItemCalls.byToken(
                LineItemCalls.ask(api.call(UNBILLED_LINE_ITEMS), LineItemCalls.complete(query)), query.size());
    }
}
