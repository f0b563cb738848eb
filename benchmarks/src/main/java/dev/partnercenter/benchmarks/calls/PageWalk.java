package dev.partnercenter.benchmarks.calls;

import dev.partnercenter.benchmarks.data.LineItems;
import dev.partnercenter.benchmarks.model.CheapLineItem;
import dev.partnercenter.benchmarks.model.CheapPage;
import dev.partnercenter.benchmarks.model.ExactLineItem;
import dev.partnercenter.benchmarks.model.ExactPage;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A walk over pages by hand: each is asked for with the continuation token of the one before. */
final class PageWalk {
    private final Pages pages;
    private int items;
    private BigDecimal subtotal = BigDecimal.ZERO;
    private double cheapSubtotal;

    /** Gives the page that a continuation token asks for. */
    interface Pages {
        Object get(@Nullable String token) throws IOException;
    }

    PageWalk(Pages pages) {
        this.pages = pages;
    }

    Walked walk(int atMost) throws IOException {
        String token = null;
        int page = 0;
        do {
            token = take(pages.get(token));
            page++;
        } while (token != null && page < atMost);
        BigDecimal rounded = BigDecimal.valueOf(cheapSubtotal).setScale(2, RoundingMode.HALF_UP);
        return new Walked(items, subtotal.signum() == 0 ? rounded : subtotal);
    }

    /** Has a method of its own so that a page is garbage before the next one comes. */
    private @Nullable String take(Object page) {
        if (page instanceof CheapPage cheap) {
            for (CheapLineItem item : cheap.items()) {
                items++;
                cheapSubtotal += item.subtotal();
            }
            return cheap.continuationToken();
        }
        ExactPage exact = (ExactPage) page;
        for (ExactLineItem item : exact.items()) {
            items++;
            subtotal = subtotal.add(item.subtotal());
        }
        return exact.continuationToken();
    }

    /** {@return path and query of a page} */
    static String path(String invoice, @Nullable String token) {
        return "/v1/invoices/" + invoice + "/lineitems?provider=onetime&invoicelineitemtype=billinglineitems&size="
                + LineItems.PER_PAGE + (token == null ? "" : "&seekOperation=Next");
    }
}
