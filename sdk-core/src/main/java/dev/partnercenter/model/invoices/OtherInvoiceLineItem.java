package dev.partnercenter.model.invoices;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line item of a type that this SDK does not know, or that does not say its type. All that was sent is in {@link
 * #additionalProperties()}; what cannot be read as one of the other components is there, too.
 *
 * @param invoiceLineItemType what kind of charge it is
 * @param billingProvider where the charge comes from
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OtherInvoiceLineItem(
        @Nullable InvoiceLineItemType invoiceLineItemType,
        @Nullable BillingProvider billingProvider,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties)
        implements InvoiceLineItem {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OtherInvoiceLineItemBuilder builder() {
        return new OtherInvoiceLineItemBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OtherInvoiceLineItemBuilder toBuilder() {
        return new OtherInvoiceLineItemBuilder(this);
    }
}
