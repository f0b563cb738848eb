package dev.partnercenter.api.invoices;

import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.ApiCall;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.QueryValues;
import dev.partnercenter.model.invoices.BillingProvider;
import dev.partnercenter.model.invoices.InvoiceLineItem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the lists of line items have in common: the spelling of their queries, and two ways of paging. */
final class LineItemCalls {
    /** These page by continuation token. All others go by offset: of a provider not known here, no page gets lost so. */
    private static final Set<BillingProvider> BY_TOKEN =
            Set.of(BillingProvider.ONE_TIME, BillingProvider.MARKETPLACE, BillingProvider.ALL);

    private LineItemCalls() {}

    /** Adds what to list to the call, but not how to page. */
    static ApiCall ask(ApiCall call, InvoiceLineItemQuery query) {
        return call.query("provider", QueryValues.of(query.provider()))
                .query("invoiceLineItemType", QueryValues.of(query.type()))
                .query("currencyCode", query.currencyCode())
                .query("period", query.period())
                .query("hasPartnerEarnedCredit", query.hasPartnerEarnedCredit());
    }

    /** Pages in the way of the provider. */
    static Paged<InvoiceLineItem> pages(ApiCall call, BillingProvider provider, @Nullable Integer size) {
        return BY_TOKEN.contains(provider) ? byToken(call, size) : byOffset(call, size);
    }

    static Paged<InvoiceLineItem> byToken(ApiCall call, @Nullable Integer size) {
        return call.query("size", size).page(InvoiceLineItem.class);
    }

    private static Paged<InvoiceLineItem> byOffset(ApiCall call, @Nullable Integer size) {
        return call.offsetPaging(size == null ? null : 0, size).page(InvoiceLineItem.class);
    }

    /** Refuses a question for what is not billed yet that the service cannot answer. */
    static InvoiceLineItemQuery complete(InvoiceLineItemQuery query) {
        Arguments.notNull("query", query);
        Arguments.notNull("query.currencyCode", query.currencyCode());
        Arguments.notNull("query.period", query.period());
        return query;
    }
}
