package dev.partnercenter.benchmarks.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Makes whole pages of a collection out of their items. */
public final class Pages {
    /** What all measurements use, so that one can be compared with another. */
    public static final long SEED = 20_261_125;

    private Pages() {}

    /** {@return the page that is parsed: {@value LineItems#PER_PAGE} line items, and another page to follow} */
    public static byte[] one() {
        return page(new LineItems(SEED).next(LineItems.PER_PAGE), LineItems.PER_PAGE, "page-2");
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
