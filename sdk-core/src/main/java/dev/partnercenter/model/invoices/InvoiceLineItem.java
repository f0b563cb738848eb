package dev.partnercenter.model.invoices;

import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One charge on an invoice. Which of the records it is, the service says by {@code attributes.objectType}; one that this
 * SDK does not know is an {@link OtherInvoiceLineItem}, never an error. Docs page: invoice-resources.
 *
 * <pre>{@code
 * for (InvoiceLineItem item : invoice.lineItems(query)) {
 *     if (item instanceof OneTimeInvoiceLineItem purchase) {
 *         total = total.add(purchase.totalForCustomer());
 *     }
 * }
 * }</pre>
 */
public sealed interface InvoiceLineItem
        permits LicenseBasedLineItem,
                UsageBasedLineItem,
                DailyUsageLineItem,
                OneTimeInvoiceLineItem,
                DailyRatedUsageLineItem,
                OtherInvoiceLineItem {

    /**
     * Says where the charge comes from.
     *
     * @return the provider, or null if the service did not say
     */
    @Nullable BillingProvider billingProvider();

    /**
     * Says what kind of charge it is.
     *
     * @return the type, or null if the service did not say
     */
    @Nullable InvoiceLineItemType invoiceLineItemType();

    /**
     * Gives what the service says about the resource itself.
     *
     * @return the attributes, or null if the service sent none
     */
    @Nullable ResourceAttributes attributes();

    /**
     * Gives the properties that this SDK does not know.
     *
     * @return them by name
     */
    Map<String, Object> additionalProperties();
}
