package dev.partnercenter.model.invoices;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of line items that an invoice has. Docs page: invoice-resources.
 *
 * @param invoiceLineItemType what kind of charges they are
 * @param billingProvider where the charges come from
 * @param links where the line items are found
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record InvoiceDetail(
        @Nullable InvoiceLineItemType invoiceLineItemType,
        @Nullable BillingProvider billingProvider,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static InvoiceDetailBuilder builder() {
        return new InvoiceDetailBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public InvoiceDetailBuilder toBuilder() {
        return new InvoiceDetailBuilder(this);
    }
}
