package dev.partnercenter.model.invoices;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bill from Microsoft to the partner, or a note that amends one. Docs page: invoice-resources.
 *
 * @param id the id of the invoice, such as {@code G000024135}
 * @param invoiceDate when the invoice was made
 * @param billingPeriodStartDate the begin of the time that is billed
 * @param billingPeriodEndDate the end of the time that is billed
 * @param totalCharges all charges and adjustments, with taxes
 * @param paidAmount what was paid; a payment received is negative
 * @param currencyCode the currency of all amounts, three letters
 * @param currencySymbol its sign, such as {@code $}
 * @param pdfDownloadLink where the statement is found, see {@code InvoiceScope.statement()}
 * @param taxReceipts the tax receipts, in Taiwan only
 * @param invoiceDetails what line items there are: a pair of provider and type for each kind
 * @param amendments the documents that amend this one
 * @param documentType whether it is an invoice or a note
 * @param amendsOf the id of the document that this one amends
 * @param invoiceType whether it bills what recurs or what is bought once
 * @param status whether it holds; rarely sent
 * @param links where more is found
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Invoice(
        @Nullable String id,
        @Nullable Instant invoiceDate,
        @Nullable Instant billingPeriodStartDate,
        @Nullable Instant billingPeriodEndDate,
        @Nullable BigDecimal totalCharges,
        @Nullable BigDecimal paidAmount,
        @Nullable String currencyCode,
        @Nullable String currencySymbol,
        @Nullable String pdfDownloadLink,
        List<TaxReceipt> taxReceipts,
        List<InvoiceDetail> invoiceDetails,
        List<Invoice> amendments,
        @Nullable DocumentType documentType,
        @Nullable String amendsOf,
        @Nullable InvoiceType invoiceType,
        @Nullable InvoiceStatus status,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static InvoiceBuilder builder() {
        return new InvoiceBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public InvoiceBuilder toBuilder() {
        return new InvoiceBuilder(this);
    }
}
