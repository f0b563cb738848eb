package dev.partnercenter.benchmarks.parse;

import dev.partnercenter.benchmarks.data.Totals;
import dev.partnercenter.internal.json.CollectionPage;
import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonType;
import dev.partnercenter.model.invoices.InvoiceLineItem;
import dev.partnercenter.model.invoices.OneTimeInvoiceLineItem;
import java.io.IOException;
import java.io.InputStream;

/** The SDK's own reading, which is internal; its users come to it through a call. */
final class SdkReader implements PageReader {
    private final JsonType<CollectionPage<InvoiceLineItem>> type = JsonType.tolerantPageOf(InvoiceLineItem.class);

    @Override
    public Object read(byte[] page) {
        return Json.read(page, type);
    }

    @Override
    public Object read(InputStream page) throws IOException {
        return Json.read(page, type);
    }

    @Override
    public Totals totals(Object page) {
        Totals totals = Totals.NONE;
        for (Object each : ((CollectionPage<?>) page).items()) {
            OneTimeInvoiceLineItem item = (OneTimeInvoiceLineItem) each;
            totals = totals.and(item.subtotal(), item.totalForCustomer(), item.customerId(), item.orderDate());
        }
        return totals;
    }
}
