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
 * The balance of the partner's account in one currency. Docs page: invoice-resources.
 *
 * @param balanceAmount the sum of all invoices that are not paid
 * @param currencyCode the currency of all amounts, three letters
 * @param currencySymbol its sign, such as {@code $}
 * @param accountingDate when the balance changed last
 * @param firstInvoiceCreationDate when the first invoice was made
 * @param lastPaymentDate when the last payment was made; {@code 0001-01-01} if there was none
 * @param lastPaymentAmount the last payment
 * @param latestInvoiceDate when the latest invoice was made; {@code 0001-01-01} if there is none
 * @param details the same for each type of invoice
 * @param links where more is found
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record InvoiceSummary(
        @Nullable BigDecimal balanceAmount,
        @Nullable String currencyCode,
        @Nullable String currencySymbol,
        @Nullable Instant accountingDate,
        @Nullable Instant firstInvoiceCreationDate,
        @Nullable Instant lastPaymentDate,
        @Nullable BigDecimal lastPaymentAmount,
        @Nullable Instant latestInvoiceDate,
        List<InvoiceSummaryDetail> details,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static InvoiceSummaryBuilder builder() {
        return new InvoiceSummaryBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public InvoiceSummaryBuilder toBuilder() {
        return new InvoiceSummaryBuilder(this);
    }
}
