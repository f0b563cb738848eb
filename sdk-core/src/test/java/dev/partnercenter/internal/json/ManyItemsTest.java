package dev.partnercenter.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.model.invoices.InvoiceLineItem;
import dev.partnercenter.model.invoices.OneTimeInvoiceLineItem;
import dev.partnercenter.model.subscriptions.Subscription;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the items of a page have in common makes their reading cheaper, and nothing else of it different. */
@Tag("once")
class ManyItemsTest {

    private static final List<String> PROPERTIES = List.of(
            "'partnerId':'p-1'",
            "'customerId':'c-1'",
            "'customerId':'c-2'",
            "'customerName':'County of Ämter 😀'",
            "'customerName':''",
            "'CustomerName':'County'",
            "'unitPrice':10",
            "'unitPrice':10.0",
            "'unitPrice':-0.00",
            "'unitPrice':1e3",
            "'unitPrice':12345678901234567890.123456789",
            "'unitPrice':'10'",
            "'unitPrice':''",
            "'unitPrice':null",
            "'effectiveUnitPrice':10",
            "'quantity':1",
            "'quantity':1000",
            "'quantity':'1'",
            "'chargeStartDate':'2026-10-01T00:00:00Z'",
            "'chargeStartDate':'2026-10-01T00:00:00'",
            "'chargeStartDate':'0001-01-01T00:00:00'",
            "'chargeEndDate':'2026-10-01T00:00:00Z'",
            "'currency':'USD'",
            "'pricingCurrency':'USD'",
            "'pricingCurrency':null",
            "'invoiceLineItemType':'billing_line_items'",
            "'invoiceLineItemType':7",
            "'billingProvider':'one_time'",
            "'billingProvider':'USD'",
            "'newProperty':'USD'",
            "'newProperty':{'a':[1,2.50,null]}",
            "'another':null",
            "'subtotal':true",
            "'subtotal':5",
            "'attributes':{'objectType':'OneTimeInvoiceLineItem'}",
            "'attributes':{'objectType':'OneTimeInvoiceLineItem','etag':'e'}",
            "'attributes':{'objectType':'DailyRatedUsageLineItem'}",
            "'attributes':{'objectType':'NewLineItem'}",
            "'attributes':null");

    private final Random random = new Random(42);

    private String item() {
        List<String> all = new ArrayList<>(PROPERTIES);
        Collections.shuffle(all, random);
        Set<String> names = new HashSet<>();
        return all.stream()
                .limit(random.nextInt(all.size()))
                .filter(property -> names.add(property.substring(0, property.indexOf(':'))))
                .collect(Collectors.joining(",", "{", "}"))
                .replace('\'', '"');
    }

    private static String page(List<String> items) {
        return "{\"items\":[" + String.join(" ,\n", items) + "],\"totalCount\":3}";
    }

    /** Like a socket: it gives some bytes at a time. */
    private InputStreamInPieces pieces(byte[] bytes) {
        return new InputStreamInPieces(bytes, 1 + random.nextInt(5_000));
    }

    private static final class InputStreamInPieces extends ByteArrayInputStream {
        private final int most;

        InputStreamInPieces(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, most));
        }
    }

    /** How an item ends that is read alone. */
    private static String alone(String item, Class<?> type) {
        try {
            Object read = Json.read(item.getBytes(StandardCharsets.UTF_8), JsonType.of(type));
            return read.getClass().getSimpleName() + " " + new String(Json.write(read), StandardCharsets.UTF_8);
        } catch (JsonException unreadable) {
            return unreadable.reason();
        }
    }

    private static List<String> together(CollectionPage<?> page) {
        List<String> ends = page.items().stream()
                .map(item ->
                        item.getClass().getSimpleName() + " " + new String(Json.write(item), StandardCharsets.UTF_8))
                .collect(Collectors.toCollection(ArrayList::new));
        page.unread().forEach(item -> ends.add(item.index(), item.reason()));
        return ends;
    }

    @ParameterizedTest
    @ValueSource(classes = {InvoiceLineItem.class, OneTimeInvoiceLineItem.class, Subscription.class})
    void each_item_is_what_it_would_be_alone(Class<?> type) throws IOException {
        for (int round = 0; round < 40; round++) {
            List<String> items = IntStream.range(0, random.nextInt(300))
                    .mapToObj(i -> item())
                    .toList();
            byte[] page = page(items).getBytes(StandardCharsets.UTF_8);

            CollectionPage<?> read = Json.read(pieces(page), JsonType.tolerantPageOf(type));

            assertThat(together(read))
                    .isEqualTo(items.stream().map(item -> alone(item, type)).toList());
            read.unread()
                    .forEach(unread -> assertThat(Json.readTree(unread.json().getBytes(StandardCharsets.UTF_8)))
                            .isEqualTo(Json.readTree(items.get(unread.index()).getBytes(StandardCharsets.UTF_8))));
            assertThat(read.totalCount()).isEqualTo(3);
        }
    }

    @Test
    void odd_forms_that_come_in_every_item_are_written_back_in_every_item() throws IOException {
        String item = "{\"unitPrice\":\"10\",\"subtotal\":null,\"quantity\":\"1\",\"mpnId\":7}";
        byte[] page = page(Collections.nCopies(50, item)).getBytes(StandardCharsets.UTF_8);

        CollectionPage<?> read = Json.read(pieces(page), JsonType.tolerantPageOf(OneTimeInvoiceLineItem.class));

        assertThat(together(read)).isEqualTo(Collections.nCopies(50, alone(item, OneTimeInvoiceLineItem.class)));
    }

    @Test
    void equal_values_are_one_object_and_others_are_not() {
        String items = IntStream.range(0, 100)
                .mapToObj(
                        i -> "{\"currency\":\"USD\",\"orderId\":\"o-" + i + "\",\"unitPrice\":9.50,\"chargeStartDate\":"
                                + "\"2026-10-01T00:00:00Z\",\"mpnId\":\"USD\",\"customerId\":\"c-" + i % 7 + "\"}")
                .collect(Collectors.joining(",", "[", "]"));

        List<OneTimeInvoiceLineItem> read = Json.read(
                        items.getBytes(StandardCharsets.UTF_8), JsonType.tolerantPageOf(OneTimeInvoiceLineItem.class))
                .items();

        OneTimeInvoiceLineItem first = read.get(50);
        OneTimeInvoiceLineItem second = read.get(99);
        assertThat(second.currency()).isEqualTo("USD").isSameAs(first.currency());
        assertThat(second.unitPrice()).isEqualTo(new BigDecimal("9.50")).isSameAs(first.unitPrice());
        assertThat(second.chargeStartDate()).isNotNull().isSameAs(first.chargeStartDate());
        assertThat(second.customerId()).isSameAs(read.get(92).customerId());
        assertThat(read)
                .extracting(OneTimeInvoiceLineItem::orderId)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(i -> "o-" + i).toList());
        assertThat(read)
                .extracting(OneTimeInvoiceLineItem::customerId)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(i -> "c-" + i % 7).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void an_item_that_cannot_be_read_is_kept_as_sent_in_every_encoding(String encoding) throws IOException {
        String bad = "{\"quantity\":\"several\",\"customerName\":\"Ämter 😀\"}";
        String page = page(List.of("{}", bad, "{\"quantity\":2}"));
        for (String mark : List.of("", "\uFEFF")) {
            CollectionPage<OneTimeInvoiceLineItem> read = Json.read(
                    pieces(bytes(mark + page, encoding)), JsonType.tolerantPageOf(OneTimeInvoiceLineItem.class));

            assertThat(read.items()).hasSize(2);
            assertThat(read.unread()).extracting(UnreadItem::json).containsExactly(bad);
            assertThat(read.unread()).extracting(UnreadItem::path).containsExactly("$.items[1].quantity");
        }
    }

    private static byte[] bytes(String text, String encoding) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(Charset.forName(encoding)));
        return bytes.toByteArray();
    }

    @Test
    void a_bag_of_any_size_keeps_its_order() {
        for (int size : new int[] {1, 8, 9, 40}) {
            String item = IntStream.range(0, size)
                    .mapToObj(i -> "\"z" + (size - i) + "\":" + (i % 3 == 0 ? "null" : i))
                    .collect(Collectors.joining(",", "{", "}"));
            OneTimeInvoiceLineItem read =
                    Json.read(item.getBytes(StandardCharsets.UTF_8), JsonType.of(OneTimeInvoiceLineItem.class));

            assertThat(new String(Json.write(read), StandardCharsets.UTF_8)).isEqualTo(item);
            assertThat(read.additionalProperties())
                    .hasSize(size)
                    .containsKey("z1")
                    .doesNotContainKey("a");
            assertThat(read.additionalProperties().get("z" + size)).isNull();
            assertThatThrownBy(() -> read.additionalProperties().put("z1", "changed"))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
