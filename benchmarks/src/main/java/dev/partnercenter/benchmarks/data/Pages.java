package dev.partnercenter.benchmarks.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes whole pages of a collection out of their items. */
public final class Pages {
    /** What all measurements use, so that one can be compared with another. */
    public static final long SEED = 20_261_125;
    /** So many pages differ in their items. */
    public static final int DISTINCT = 10;

    private Pages() {}

    /** {@return the page that is parsed: {@value LineItems#PER_PAGE} line items, and another page to follow} */
    public static byte[] one() {
        return page(new LineItems(SEED).next(LineItems.PER_PAGE), LineItems.PER_PAGE, token(2));
    }

    /** {@return the items of the pages of an invoice, the first of them those of {@link #one}} */
    public static List<byte[]> distinct() {
        LineItems items = new LineItems(SEED);
        List<byte[]> pages = new ArrayList<>();
        for (int page = 0; page < DISTINCT; page++) {
            pages.add(items.next(LineItems.PER_PAGE));
        }
        return pages;
    }

    /** {@return the totals of the first pages of the invoice} */
    public static Totals totals(int pages) {
        LineItems items = new LineItems(SEED);
        Totals totals = Totals.NONE;
        List<Totals> each = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            if (page < DISTINCT) {
                items.next(LineItems.PER_PAGE);
                each.add(items.totalsOfLast());
            }
            totals = totals.and(each.get(page % DISTINCT));
        }
        return totals;
    }

    /** {@return the continuation token of a page, counted from 1} */
    public static String token(int page) {
        return "page-" + page;
    }

    /** {@return the number of the page that a continuation token asks for} */
    public static int number(String token) {
        return Integer.parseInt(token.substring("page-".length()));
    }

    /**
     * Puts a page together.
     *
     * @param items a JSON array
     * @param count how many items there are in it
     * @param next the continuation token of the next page, empty if there is none
     * @return the body
     */
    public static byte[] page(byte[] items, int count, String next) {
        ByteArrayOutputStream page = new ByteArrayOutputStream(items.length + 500);
        page.writeBytes(head(count));
        page.writeBytes(items);
        page.writeBytes(tail(next));
        return page.toByteArray();
    }

    /** {@return what stands before the items} */
    public static byte[] head(int count) {
        return ("{\"totalCount\":" + count + ",\"items\":").getBytes(StandardCharsets.US_ASCII);
    }

    /** {@return what stands behind the items} */
    public static byte[] tail(String next) {
        String following = next.isEmpty()
                ? ""
                : ("\"continuationToken\":\"" + next + "\","
                        + "\"links\":{\"next\":{\"uri\":\"/invoices/G012345678/lineitems?provider=onetime"
                        + "&invoicelineitemtype=billinglineitems&seekOperation=Next\",\"method\":\"GET\","
                        + "\"headers\":[{\"key\":\"MS-ContinuationToken\",\"value\":\"" + next + "\"}]}},");
        return ("," + following + "\"attributes\":{\"objectType\":\"Collection\"}}")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
