package dev.partnercenter.model.invoices;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The receipt for a tax, in Taiwan only. Docs page: get-invoice-receipt-statement.
 *
 * @param id the id of the receipt
 * @param taxReceiptPdfDownloadLink where its document is found, see {@code InvoiceReceiptScope.statement()}
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record TaxReceipt(
        @Nullable String id, @Nullable String taxReceiptPdfDownloadLink, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static TaxReceiptBuilder builder() {
        return new TaxReceiptBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public TaxReceiptBuilder toBuilder() {
        return new TaxReceiptBuilder(this);
    }
}
