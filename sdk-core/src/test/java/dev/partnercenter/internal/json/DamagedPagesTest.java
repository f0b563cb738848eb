package dev.partnercenter.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.internal.json.tokens.Damage;
import dev.partnercenter.internal.json.tokens.Oracle;
import dev.partnercenter.internal.json.tokens.Pieces;
import dev.partnercenter.model.invoices.InvoiceLineItem;
import dev.partnercenter.model.invoices.OneTimeInvoiceLineItem;
import dev.partnercenter.model.subscriptions.Subscription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a page of many items is damaged, knowing its other items makes nothing readable that is not, and nothing different. */
@Tag("once")
class DamagedPagesTest {
    private static final List<String> BETWEEN = List.of(",", ", ", " ,\n", ",\r\n\t");

    private final Random random = new Random(77);
    private final Damage damage = new Damage(random);

    /** A page whose items are alike, so that most of what comes is known. */
    private byte[] page() {
        String between = BETWEEN.get(random.nextInt(BETWEEN.size()));
        String space = random.nextInt(3) == 0 ? " " : "";
        String items = IntStream.range(0, 30)
                .mapToObj(i -> String.join(between, properties(i)))
                .map(item -> "{" + space + item.replace("':", "':" + space).replace('\'', '"') + space + "}")
                .collect(Collectors.joining(between));
        return ("{\"items\":[" + items + "],\"totalCount\":30}").getBytes(StandardCharsets.UTF_8);
    }

    private List<String> properties(int i) {
        List<String> properties = new ArrayList<>(List.of(
                "'partnerId':'p-1'",
                "'customerId':'c-" + i % 3 + "'",
                "'customerName':'County Ä " + i % 3 + "'",
                "'unitPrice':12",
                "'quantity':" + i % 2,
                "'currency':'USD'",
                "'chargeStartDate':'2026-10-01T00:00:00Z'",
                "'subtotal':" + (i % 4) + ".50",
                "'newProperty':'x'",
                "'attributes':{'objectType':'OneTimeInvoiceLineItem'}"));
        if (random.nextInt(8) == 0) {
            properties.remove(random.nextInt(properties.size()));
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(classes = {InvoiceLineItem.class, OneTimeInvoiceLineItem.class, Subscription.class})
    void a_damaged_page_is_read_as_its_items_alone_or_refused_as_by_jackson(Class<?> type) throws IOException {
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 1_500; round++) {
            byte[] page = damage.to(page());
            Outcome outcome = Outcome.of(page, type, random);
            String shown = new String(page, StandardCharsets.UTF_8);
            if (Oracle.refuses(page)) {
                refused++;
                assertThat(outcome.page()).as(shown).isNull();
            } else if (outcome.page() == null) {
                // It is JSON, but no page: only what a reader says that knows no other items.
                assertThatThrownBy(() -> Json.read(page, JsonType.tolerantPageOf(Object.class)))
                        .as(shown)
                        .isInstanceOf(JsonException.class);
            } else {
                read++;
                assertThat(outcome.items()).as(shown).isEqualTo(Outcome.alone(page, type));
            }
        }
        assertThat(read).isGreaterThan(200);
        assertThat(refused).isGreaterThan(200);
    }

    /** How the reading of a page ends. */
    private record Outcome(CollectionPage<?> page) {

        static Outcome of(byte[] page, Class<?> type, Random random) throws IOException {
            try {
                return new Outcome(Json.read(new Pieces(page, random), JsonType.tolerantPageOf(type)));
            } catch (JsonException unreadable) {
                return new Outcome(null);
            }
        }

        List<String> items() {
            List<String> ends =
                    page.items().stream().map(Outcome::shown).collect(Collectors.toCollection(ArrayList::new));
            page.unread().forEach(item -> ends.add(item.index(), item.reason()));
            return ends;
        }

        private static String shown(Object item) {
            return item.getClass().getSimpleName() + " " + new String(Json.write(item), StandardCharsets.UTF_8);
        }

        /** How the items of a page end that are read one by one. */
        static List<String> alone(byte[] page, Class<?> type) throws IOException {
            List<String> ends = new ArrayList<>();
            for (byte[] item : ItemsOf.page(page)) {
                try {
                    ends.add(shown(Json.read(item, JsonType.of(type))));
                } catch (JsonException unreadable) {
                    ends.add(unreadable.reason().replace("nothing in the body", "nothing where an element belongs"));
                }
            }
            return ends;
        }
    }
}
