package dev.partnercenter.api.invoices;

import dev.partnercenter.Download;
import dev.partnercenter.Operation;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;

/** One receipt for the taxes of an invoice; in Taiwan only. */
public final class InvoiceReceiptScope {
    private final Api api;
    private final String invoiceId;
    private final String receiptId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param invoiceId the id of the invoice
     * @param receiptId the id of the receipt
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public InvoiceReceiptScope(Api api, String invoiceId, String receiptId) {
        this.api = api;
        this.invoiceId = PathTemplate.segment("invoiceId", invoiceId);
        this.receiptId = PathTemplate.segment("receiptId", receiptId);
    }

    public static final Operation STATEMENT = Operation.get(
                    "get-invoice-receipt-statement",
                    "/v1/invoices/{invoiceId}/receipts/{receiptId}/documents/statement")
            .userOnly()
            .docs("get-invoice-receipt-statement");

    /**
     * Downloads the receipt as a PDF. The deadline of the client holds until the first byte.
     *
     * <p>{@code GET /v1/invoices/{invoiceId}/receipts/{receiptId}/documents/statement}, docs page
     * get-invoice-receipt-statement.
     *
     * @return the content; the caller saves or closes it
     * @throws NotFoundException if the invoice has no such receipt
     */
    public Download statement() {
        return api.call(STATEMENT, invoiceId, receiptId).download();
    }
}
