package dev.partnercenter.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.internal.json.tokens.Pieces;
import dev.partnercenter.model.invoices.OneTimeInvoiceLineItem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one property tells another one's value the values are shared, and right also when it does so no longer. */
@Tag("once")
class PredictionTest {
    private static final int ITEMS = 600;
    private static final int CUSTOMERS = 12;

    private final Random random = new Random(99);

    /** Prices that begin like each other. */
    private static final List<String> PRICES =
            List.of("1", "12", "12.5", "12.50", "1e2", "1E2", "125", "-1", "-12", "0", "0.1", "0.10");

    private List<OneTimeInvoiceLineItem> read(List<String> items) throws IOException {
        byte[] page = ("[" + String.join(",", items) + "]").replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        List<OneTimeInvoiceLineItem> read = Json.read(
                        new Pieces(page, random), JsonType.tolerantPageOf(OneTimeInvoiceLineItem.class))
                .items();
        assertThat(read).hasSameSizeAs(items);
        return read;
    }

    private List<Integer> customers() {
        return random.ints(ITEMS, 0, CUSTOMERS).boxed().toList();
    }

    private static String name(int customer) {
        return "Ämter " + "x".repeat(customer);
    }

    private static <T> void assertShared(
            List<OneTimeInvoiceLineItem> read, Function<OneTimeInvoiceLineItem, T> property, IntFunction<T> expected) {
        Set<T> different = new HashSet<>();
        Set<T> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < read.size(); i++) {
            T value = property.apply(read.get(i));
            assertThat(value).as("item " + i).isEqualTo(expected.apply(i));
            different.add(value);
            if (i > CUSTOMERS) {
                objects.add(value);
            }
        }
        // Two values may share a place among the known ones, and push each other out before it is found who tells them.
        assertThat(objects.size()).isLessThan(3 * different.size() + 10);
    }

    @Test
    void what_a_customer_tells_is_shared_and_right() throws IOException {
        List<Integer> customers = customers();

        List<OneTimeInvoiceLineItem> read = read(customers.stream()
                .map(c -> "{'customerId':'c-" + c + "','customerName':'" + name(c) + "','unitPrice':" + PRICES.get(c)
                        + ",'currency':'USD'}")
                .toList());

        assertShared(read, OneTimeInvoiceLineItem::customerId, i -> "c-" + customers.get(i));
        assertShared(read, OneTimeInvoiceLineItem::customerName, i -> name(customers.get(i)));
        assertShared(read, OneTimeInvoiceLineItem::unitPrice, i -> new BigDecimal(PRICES.get(customers.get(i))));
        assertShared(read, OneTimeInvoiceLineItem::currency, i -> "USD");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 100, 300, 599})
    void when_the_customer_tells_no_longer_the_values_are_right_all_the_same(int until) throws IOException {
        List<Integer> customers = customers();
        List<Integer> names = new ArrayList<>(customers.subList(0, until));
        names.addAll(customers().subList(until, ITEMS));
        List<String> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add("{'customerId':'c-" + customers.get(i) + "','customerName':'" + name(names.get(i))
                    + "','unitPrice':" + PRICES.get(names.get(i)) + "}");
        }

        List<OneTimeInvoiceLineItem> read = read(items);

        assertShared(read, OneTimeInvoiceLineItem::customerId, i -> "c-" + customers.get(i));
        assertShared(read, OneTimeInvoiceLineItem::customerName, i -> name(names.get(i)));
        assertShared(read, OneTimeInvoiceLineItem::unitPrice, i -> new BigDecimal(PRICES.get(names.get(i))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'customerId':null,", "'customerId':7,", "'customerId':'',", "'CustomerId':'c-0',"})
    void where_the_customer_is_missing_now_and_then_or_is_odd_nothing_else_changes(String instead) throws IOException {
        List<Integer> customers = customers();

        List<OneTimeInvoiceLineItem> read = read(customers.stream()
                .map(c -> "{" + (random.nextInt(5) == 0 ? instead : "'customerId':'c-" + c + "',") + "'customerName':'"
                        + name(c) + "','unitPrice':" + PRICES.get(c) + "}")
                .toList());

        assertShared(read, OneTimeInvoiceLineItem::customerName, i -> name(customers.get(i)));
        assertShared(read, OneTimeInvoiceLineItem::unitPrice, i -> new BigDecimal(PRICES.get(customers.get(i))));
    }

    @Test
    void what_tells_and_what_is_told_may_be_nested() throws IOException {
        List<Integer> customers = customers();

        List<OneTimeInvoiceLineItem> read = read(customers.stream()
                .map(c -> "{'attributes':{'etag':'e-" + c + "','objectType':'" + name(c) + "'},'customerName':'"
                        + name(c) + "'" + (random.nextInt(9) == 0 ? "" : ",'unitPrice':" + PRICES.get(c)) + "}")
                .toList());

        assertShared(read, item -> item.attributes().etag(), i -> "e-" + customers.get(i));
        assertShared(read, item -> item.attributes().objectType(), i -> name(customers.get(i)));
        assertShared(read, OneTimeInvoiceLineItem::customerName, i -> name(customers.get(i)));
        for (int i = 0; i < ITEMS; i++) {
            assertThat(read.get(i).unitPrice()).isIn(null, new BigDecimal(PRICES.get(customers.get(i))));
        }
    }

    @Test
    void a_property_that_no_record_knows_is_shared_too() throws IOException {
        List<Integer> customers = customers();

        List<OneTimeInvoiceLineItem> read = read(customers.stream()
                .map(c -> "{'customerId':'c-" + c + "','newName':'" + name(c) + "'}")
                .toList());

        assertShared(read, item -> item.additionalProperties().get("newName"), i -> name(customers.get(i)));
    }

    @Test
    void values_that_never_come_again_are_right_and_so_is_what_comes_when_they_do() throws IOException {
        List<String> orders = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            orders.add("o-" + (i < 2_500 ? i : i % 3));
        }

        List<OneTimeInvoiceLineItem> read = read(orders.stream()
                .map(order -> "{'orderId':'" + order + "','customerId':'c-" + order.length() + "'}")
                .toList());

        assertThat(read).extracting(OneTimeInvoiceLineItem::orderId).isEqualTo(orders);
        assertShared(
                read,
                OneTimeInvoiceLineItem::customerId,
                i -> "c-" + orders.get(i).length());
    }
}
