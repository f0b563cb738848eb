package dev.partnercenter.model.invoices;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of the balance that one type of invoice has. Docs page: invoice-resources.
 *
 * @param invoiceType the type of invoice
 * @param summary its balance
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record InvoiceSummaryDetail(
        @Nullable InvoiceType invoiceType, @Nullable InvoiceSummary summary, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static InvoiceSummaryDetailBuilder builder() {
        return new InvoiceSummaryDetailBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public InvoiceSummaryDetailBuilder toBuilder() {
        return new InvoiceSummaryDetailBuilder(this);
    }
}
