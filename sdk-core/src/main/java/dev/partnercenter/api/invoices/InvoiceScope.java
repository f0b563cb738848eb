package dev.partnercenter.api.invoices;

import dev.partnercenter.Download;
import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.internal.http.QueryValues;
import dev.partnercenter.model.invoices.BillingProvider;
import dev.partnercenter.model.invoices.Invoice;
import dev.partnercenter.model.invoices.InvoiceLineItem;
import dev.partnercenter.model.invoices.InvoiceLineItemType;

/** One invoice. */
public final class InvoiceScope {
    private final Api api;
    private final String invoiceId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param invoiceId the id of the invoice
     * @throws IllegalArgumentException if the id cannot be part of an address
     */
    public InvoiceScope(Api api, String invoiceId) {
        this.api = api;
        this.invoiceId = PathTemplate.segment("invoiceId", invoiceId);
    }

    public static final Operation GET = Operation.get("get-invoice-by-id", "/v1/invoices/{invoiceId}")
            .userOnly()
            .docs("get-invoice-by-id");

    /**
     * Reads the invoice. Its {@code invoiceDetails} name the pairs of provider and type that {@link #lineItems} takes.
     *
     * <p>{@code GET /v1/invoices/{invoiceId}}, docs page get-invoice-by-id.
     *
     * @return the invoice
     * @throws NotFoundException if there is no such invoice
     */
    public Invoice get() {
        return api.call(GET, invoiceId).send(Invoice.class);
    }

    public static final Operation STATEMENT = Operation.get(
                    "get-invoice-statement", "/v1/invoices/{invoiceId}/documents/statement")
            .userOnly()
            .docs("get-invoice-statement");

    /**
     * Downloads the invoice as a PDF. The deadline of the client holds until the first byte.
     *
     * <p>{@code GET /v1/invoices/{invoiceId}/documents/statement}, docs page get-invoice-statement.
     *
     * @return the content; the caller saves or closes it
     * @throws NotFoundException if there is no such invoice
     */
    public Download statement() {
        return api.call(STATEMENT, invoiceId).download();
    }

    /**
     * Selects one receipt for taxes; in Taiwan only. Nothing is sent.
     *
     * @param receiptId the id of the receipt, from {@code Invoice.taxReceipts}
     * @return the operations on this receipt
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public InvoiceReceiptScope receipt(String receiptId) {
        return new InvoiceReceiptScope(api, invoiceId, receiptId);
    }

    public static final Operation LINE_ITEMS = Operation.get(
                    "get-invoiceline-items", "/v1/invoices/{invoiceId}/lineitems")
            .docs("get-invoiceline-items");

    /**
     * Lists charges of the invoice, page by page as they are walked.
     *
     * <p>{@code GET /v1/invoices/{invoiceId}/lineitems}, docs page get-invoiceline-items.
     *
     * @param query which charges, and how many per page
     * @return the line items; those of types that this SDK does not know are {@code OtherInvoiceLineItem}
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<InvoiceLineItem> lineItems(InvoiceLineItemQuery query) {
        return LineItemCalls.pages(
                LineItemCalls.ask(api.call(LINE_ITEMS, invoiceId), Arguments.notNull("query", query)),
                query.provider(),
                query.size());
    }

    public static final Operation LINE_ITEMS_BY_PATH = Operation.get(
                    "get-invoiceline-items-by-provider-path",
                    "/v1/invoices/{invoiceId}/lineitems/{billingProvider}/{invoiceLineItemType}")
            .docs("get-invoiceline-items");

    /**
     * Lists the charges of one provider and type, in the older form of the request. The service sends all at once if it
     * can.
     *
     * <p>{@code GET /v1/invoices/{invoiceId}/lineitems/{billingProvider}/{invoiceLineItemType}}, docs page
     * get-invoiceline-items.
     *
     * @param billingProvider where the charges come from
     * @param invoiceLineItemType what kind of charges
     * @return the line items; those of types that this SDK does not know are {@code OtherInvoiceLineItem}
     * @throws IllegalArgumentException if an argument is null, or cannot be part of an address
     */
    public Paged<InvoiceLineItem> lineItems(BillingProvider billingProvider, InvoiceLineItemType invoiceLineItemType) {
        return LineItemCalls.pages(
                api.call(
                                LINE_ITEMS_BY_PATH,
                                invoiceId,
                                QueryValues.inPath("billingProvider", billingProvider),
                                QueryValues.inPath("invoiceLineItemType", invoiceLineItemType))
                        .continuesAt(LINE_ITEMS, invoiceId),
                billingProvider,
                null);
    }

    /**
     * Lists the charges of one provider and type in pages of a size, in the older form of the request.
     *
     * <p>{@code GET /v1/invoices/{invoiceId}/lineitems/{billingProvider}/{invoiceLineItemType}}, docs page
     * get-invoiceline-items.
     *
     * @param billingProvider where the charges come from
     * @param invoiceLineItemType what kind of charges
     * @param size how many per page, up to 2,000
     * @return the line items; those of types that this SDK does not know are {@code OtherInvoiceLineItem}
     * @throws IllegalArgumentException if an argument is null or cannot be part of an address, or {@code size} is less
     *     than 1
     */
    public Paged<InvoiceLineItem> lineItems(
            BillingProvider billingProvider, InvoiceLineItemType invoiceLineItemType, int size) {
        return LineItemCalls.pages(
                api.call(
                                LINE_ITEMS_BY_PATH,
                                invoiceId,
                                QueryValues.inPath("billingProvider", billingProvider),
                                QueryValues.inPath("invoiceLineItemType", invoiceLineItemType))
                        .continuesAt(LINE_ITEMS, invoiceId),
                billingProvider,
                Arguments.atLeast("size", 1, size));
    }
}
