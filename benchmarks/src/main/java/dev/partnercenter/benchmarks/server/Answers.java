package dev.partnercenter.benchmarks.server;

import dev.partnercenter.benchmarks.data.Known;
import dev.partnercenter.benchmarks.data.LineItems;
import dev.partnercenter.benchmarks.data.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What the service answers. Everything is ready before the first request comes. */
final class Answers {
    /** Pages of the invoice; their items come around again after {@value Pages#DISTINCT}. */
    static final int PAGES = 100;

    private static final Reply TOKEN = Reply.text(
            200,
            "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"ext_expires_in\":3599,"
                    + "\"access_token\":\"canary-access-token-of-the-benchmarks\","
                    + "\"refresh_token\":\"" + Known.REFRESH_TOKEN + "\"}");
    private static final Reply UNKNOWN = Reply.text(404, "{}");
    private static final Reply CUSTOMER = Reply.of(200, Known.customer());
    private static final Reply ORDER = Reply.of(201, Known.order());
    private static final Reply USER = Reply.of(200, Known.user());

    private final AtomicInteger tokenCalls = new AtomicInteger();
    private final List<Reply> pages = new ArrayList<>();
    private final Reply zipped;

    Answers() {
        List<byte[]> items = Pages.distinct();
        for (int page = 1; page <= PAGES; page++) {
            pages.add(Reply.of(200, parts(items, page)));
        }
        zipped = Reply.zipped(parts(items, 1));
    }

    Reply to(Question question) {
        String path = question.path();
        if (path.contains("/oauth2/v2.0/token")) {
            tokenCalls.incrementAndGet();
            return TOKEN;
        }
        if (path.endsWith("/v1/customers/" + Known.CUSTOMER)) {
            return CUSTOMER;
        }
        if (path.endsWith("/v1/customers/" + Known.CUSTOMER + "/orders")) {
            return question.method().equals("POST") ? ORDER : UNKNOWN;
        }
        if (path.contains("/v1/invoices/" + Known.INVOICE + "/lineitems")) {
            return page(question);
        }
        if (path.contains("/v1/invoices/" + Known.ZIPPED_INVOICE + "/lineitems")) {
            return question.gzip() ? zipped : UNKNOWN;
        }
        if (path.contains("/v1.0/users/" + Known.USER)) {
            return USER;
        }
        return path.equals("/token-calls") ? Reply.text(200, String.valueOf(tokenCalls.getAndSet(0))) : UNKNOWN;
    }

    private Reply page(Question question) {
        String token = question.continuation();
        return token == null ? pages.get(0) : pages.get(Pages.number(token) - 1);
    }

    private static byte[][] parts(List<byte[]> items, int page) {
        return new byte[][] {
            Pages.head(LineItems.PER_PAGE),
            items.get((page - 1) % items.size()),
            Pages.tail(page == PAGES ? "" : Pages.token(page + 1))
        };
    }
}
