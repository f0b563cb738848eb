package dev.partnercenter.api.invoices;

import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.invoices.BillingPeriod;
import dev.partnercenter.model.invoices.BillingProvider;
import dev.partnercenter.model.invoices.InvoiceLineItemType;
import org.jspecify.annotations.Nullable;

/**
 * Which line items to list. Immutable: each {@code with…} method returns a changed copy.
 *
 * <pre>{@code
 * InvoiceLineItemQuery.of(BillingProvider.ONE_TIME, InvoiceLineItemType.BILLING_LINE_ITEMS).withSize(2_000)
 * }</pre>
 *
 * @param provider where the charges come from, as {@code Invoice.invoiceDetails} has it
 * @param type what kind of charges, as {@code Invoice.invoiceDetails} has it
 * @param currencyCode the currency of the charges, three letters; asked for by daily rated usage and by what is not billed
 *     yet, otherwise null
 * @param period the billing period; asked for by daily rated usage and by what is not billed yet, otherwise null
 * @param size how many per page, up to 2,000; null for what the service prefers
 * @param hasPartnerEarnedCredit true for those with a partner earned credit only, false for those without; null for all
 */
public record InvoiceLineItemQuery(
        BillingProvider provider,
        InvoiceLineItemType type,
        @Nullable String currencyCode,
        @Nullable BillingPeriod period,
        @Nullable Integer size,
        @Nullable Boolean hasPartnerEarnedCredit) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the provider or the type is null, or the size less than 1
     */
    public InvoiceLineItemQuery {
        Arguments.notNull("provider", provider);
        Arguments.notNull("type", type);
        if (size != null) {
            Arguments.atLeast("size", 1, size);
        }
    }

    /** {@return all line items of this provider and type} */
    public static InvoiceLineItemQuery of(BillingProvider provider, InvoiceLineItemType type) {
        return new InvoiceLineItemQuery(provider, type, null, null, null, null);
    }

    /** {@return the same, in this currency only} */
    public InvoiceLineItemQuery withCurrency(String newCurrencyCode) {
        return new InvoiceLineItemQuery(
                provider,
                type,
                Arguments.notNull("currencyCode", newCurrencyCode),
                period,
                size,
                hasPartnerEarnedCredit);
    }

    /** {@return the same, of this billing period only} */
    public InvoiceLineItemQuery withPeriod(BillingPeriod newPeriod) {
        return new InvoiceLineItemQuery(
                provider, type, currencyCode, Arguments.notNull("period", newPeriod), size, hasPartnerEarnedCredit);
    }

    /** {@return the same in pages of this size} */
    public InvoiceLineItemQuery withSize(int newSize) {
        return new InvoiceLineItemQuery(provider, type, currencyCode, period, newSize, hasPartnerEarnedCredit);
    }

    /** {@return the same, of those with (true) or without a partner earned credit only} */
    public InvoiceLineItemQuery withPartnerEarnedCredit(boolean has) {
        return new InvoiceLineItemQuery(provider, type, currencyCode, period, size, has);
    }
}
