package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.Page;
import dev.partnercenter.Paged;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.UnreadableElement;
import dev.partnercenter.error.UnreadableElementsException;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.testkit.LogAtTrace;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One element that cannot be read takes no other with it, and is never left out in silence. */
class UnreadableElementTest {
    private static final String BAD = "{\"id\":\"bad\",\"quantity\":\"several\",\"termEnd\":{\"deep\":[1.10,{}]}}";

    private final ServiceStub service = new ServiceStub();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "one element of 2,000 cannot be read",
            outcome = "a walk gives out the 1,999 others, then ends with UnreadableElementsException, which holds that"
                    + " one as sent, where it is unreadable and why")
    void a_walk_gives_out_all_others_and_then_ends_with_the_one_as_it_was_sent() {
        service.answer(200, page(2_000, 1_234));
        List<String> delivered = new ArrayList<>();

        assertThatExceptionOfType(UnreadableElementsException.class)
                .isThrownBy(() -> {
                    for (Subscription subscription : subscriptions()) {
                        delivered.add(subscription.id());
                    }
                })
                .withMessageContaining("An element of the collection cannot be read")
                .withMessageContaining("$.items[1234].quantity: expected a whole number of 32 bits, found another")
                .withMessageNotContaining("several")
                .satisfies(failure -> {
                    UnreadableElement element = failure.elements().get(0);
                    assertThat(failure.elements()).hasSize(1);
                    assertThat(element.index()).isEqualTo(1_234);
                    assertThat(element.json()).isEqualTo(BAD);
                    assertThat(element.path()).isEqualTo("$.items[1234].quantity");
                    assertThat(element.reason()).isEqualTo("expected a whole number of 32 bits, found another");
                    assertThat(element.call().requestId())
                            .isEqualTo(service.request().getHeader("MS-RequestId"));
                    assertThat(element.toString()).doesNotContain("several");
                });

        assertThat(delivered).hasSize(1_999).doesNotHaveDuplicates().doesNotContain("bad");
    }

    @Test
    void a_walk_over_several_pages_gives_out_all_of_them_first() {
        service.answer(200, "{\"items\":[{\"id\":\"a\"}," + BAD + "],\"continuationToken\":\"2\"}")
                .answer(200, "{\"items\":[" + BAD + ",{\"id\":\"b\"}],\"continuationToken\":\"3\"}")
                .answer(200, "{\"items\":[{\"id\":\"c\"}]}");
        List<String> delivered = new ArrayList<>();

        assertThatExceptionOfType(UnreadableElementsException.class)
                .isThrownBy(() -> subscriptions().stream().map(Subscription::id).forEach(delivered::add))
                .satisfies(failure -> assertThat(failure.elements())
                        .extracting(UnreadableElement::path)
                        .containsExactly("$.items[1].quantity", "$.items[0].quantity"));

        assertThat(delivered).containsExactly("a", "b", "c");
    }

    @Test
    void what_is_found_before_the_end_is_found() {
        service.answer(200, page(3, 0));

        assertThat(subscriptions().stream().map(Subscription::id).findFirst()).contains("s1");
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "one element of 2,000 cannot be read, and the caller takes such elements (onUnreadable)",
            outcome = "the handler gets that one as sent, the walk gives the 1,999 others")
    void a_handler_gets_it_and_the_walk_ends_as_usual() {
        service.answer(200, page(2_000, 7));
        List<UnreadableElement> taken = new ArrayList<>();

        List<Subscription> read = subscriptions().onUnreadable(taken::add).toList();

        assertThat(read).hasSize(1_999);
        assertThat(taken).extracting(UnreadableElement::json).containsExactly(BAD);
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "one element of 2,000 cannot be read, and the walk is by pages",
            outcome = "the page has the 1,999 others, and that one beside them as sent, with its reason")
    void a_page_has_it_beside_the_others() {
        service.answer(200, page(2_000, 1_999));

        Page<Subscription> page = subscriptions().firstPage();

        assertThat(page.items()).hasSize(1_999);
        assertThat(page.unreadable()).extracting(UnreadableElement::index).containsExactly(1_999);
        assertThat(page.unreadable()).extracting(UnreadableElement::json).containsExactly(BAD);
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "one element of 2,000 cannot be read, and the walk or the client is strict",
            outcome = "UnreadableElementsException before any element of that page")
    void a_strict_walk_ends_before_its_page() {
        List<Subscription> delivered = new ArrayList<>();
        service.answer(200, page(3, 2)).answer(200, page(3, 2));
        Paged<Subscription> ofAStrictClient =
                subscriptions(service.client(PartnerCenterClientBuilder::strictCollections));

        for (Paged<Subscription> strict : List.of(subscriptions().strict(), ofAStrictClient)) {
            assertThatExceptionOfType(UnreadableElementsException.class)
                    .isThrownBy(() -> strict.forEach(delivered::add))
                    .satisfies(failure ->
                            assertThat(failure.elements().get(0).json()).isEqualTo(BAD));
        }

        assertThat(delivered).isEmpty();
    }

    @Test
    void a_strict_or_handled_walk_goes_on_later_as_strict_or_handled() {
        service.answer(200, "{\"items\":[{\"id\":\"a\"}],\"continuationToken\":\"2\"}")
                .answer(200, page(2, 0))
                .answer(200, page(2, 0));
        List<UnreadableElement> taken = new ArrayList<>();
        Paged<Subscription> strict = subscriptions().strict();
        String saved = strict.firstPage().continuation();

        assertThatExceptionOfType(UnreadableElementsException.class)
                .isThrownBy(() -> strict.resume(saved).toList());
        assertThat(subscriptions().onUnreadable(taken::add).resume(saved).toList())
                .hasSize(1);
        assertThat(taken).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null                                   | $.items[1]: there is nothing where an element belongs",
                "``                                     | $.items[1]: there is nothing where an element belongs",
                "7                                      | $.items[1]: expected an object, found a number",
                "[{'id':'x'}]                           | $.items[1]: expected an object, found an array",
                "{'quantity':2147483648}                | $.items[1].quantity: a whole number beyond the range of its property",
                "{'id':'x','id':'y'}                    | $.items[1].id: a property of this name is there twice",
                "{'new':{'a':1,'b':[{'c':1,'c':2}]}}    | $.items[1].new.b[0].c: a property of this name is there twice",
                "{'creationDate':'soon','links':{}}     | $.items[1].creationDate: expected a time (ISO 8601), found another",
                "{'actions':['a',['b',{'c':[]}],'d']}   | $.items[1].actions[1]: expected a text, found an array",
                "{'a':{'b':[1,2]},'links':{'offer':[]}} | $.items[1].links.offer: expected an object, found an array",
            })
    void whatever_is_wrong_with_it_its_neighbours_are_read(String element, String where) {
        String sent = element == null || element.isEmpty() ? "\"\"" : element.replace('\'', '"');
        service.answer(200, "{\"items\":[{\"id\":\"a\"}, " + sent + " , {\"id\":\"b\"}],\"totalCount\":3}");

        Page<Subscription> page = subscriptions().firstPage();

        assertThat(page.items()).extracting(Subscription::id).containsExactly("a", "b");
        assertThat(page.unreadable())
                .singleElement()
                .satisfies(found -> assertThat(found.json()).isEqualTo(sent))
                .satisfies(found ->
                        assertThat(found.path() + ": " + found.reason()).isEqualTo(where));
    }

    @Test
    void numbers_and_texts_of_it_stay_as_they_were_sent() {
        String sent = "{\"quantity\":{},\"a\":1.10,\"b\":1E+5000,\"c\":123456789012345678901234567890,"
                + "\"d\":-0,\"e\":\"Zoë \\\"quoted\\\"\\n\",\"f\":[true,false,null]}";
        service.answer(200, "{\"items\":[" + sent + "]}");

        assertThat(subscriptions().firstPage().unreadable())
                .extracting(UnreadableElement::json)
                .containsExactly(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void the_encoding_of_the_page_does_not_matter(String charset) {
        String json = "\uFEFF{\"before\":[{\"items\":[1]}],\"items\":[{\"id\":\"Zoë\"}," + BAD + "],\"totalCount\":2}";
        service.answer(new MockResponse().setBody(new Buffer().write(json.getBytes(Charset.forName(charset)))));

        Page<Subscription> page = subscriptions().firstPage();

        assertThat(page.items()).extracting(Subscription::id).containsExactly("Zoë");
        assertThat(page.unreadable()).extracting(UnreadableElement::json).containsExactly(BAD);
    }

    @Test
    void a_bare_array_is_read_the_same_way() {
        service.answer(200, "[" + BAD + ",{\"id\":\"b\"}]");

        Page<Subscription> page = subscriptions().firstPage();

        assertThat(page.items()).hasSize(1);
        assertThat(page.unreadable()).extracting(UnreadableElement::path).containsExactly("$[0].quantity");
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "more than 100 elements of a collection cannot be read",
            outcome = "the walk ends with UnreadableElementsException after the page they are on")
    void a_walk_does_not_gather_them_without_end() {
        String bad = IntStream.range(0, 101).mapToObj(i -> BAD).collect(Collectors.joining(","));
        service.answer(200, "{\"items\":[" + bad + ",{\"id\":\"a\"}],\"continuationToken\":\"2\"}");
        List<Subscription> delivered = new ArrayList<>();

        assertThatExceptionOfType(UnreadableElementsException.class)
                .isThrownBy(() -> subscriptions().forEach(delivered::add))
                .withMessageContaining("101 elements")
                .satisfies(failure -> assertThat(failure.elements()).hasSize(101));

        assertThat(delivered).hasSize(1);
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "an element of a page of 20 MB cannot be read",
            outcome = "all others are given out; of the page only this element is kept as sent")
    void however_long_the_page_is_one_element_takes_no_other_with_it() {
        String padding = "{\"id\":\"" + "x".repeat(1_000_000) + "\"},";
        service.answer(200, "{\"items\":[" + padding.repeat(10) + BAD + "," + padding.repeat(10) + "{\"id\":\"a\"}]}");

        Page<Subscription> page = subscriptions().firstPage();

        assertThat(page.items()).hasSize(21);
        assertThat(page.unreadable()).singleElement().satisfies(unreadable -> {
            assertThat(unreadable.path()).isEqualTo("$.items[10].quantity");
            assertThat(unreadable.json()).isEqualTo(BAD);
        });
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "a page is cut after an element that cannot be read",
            outcome = "DecodeException for the page")
    void json_that_ends_too_early_is_no_matter_of_one_element() {
        service.answer(200, "{\"items\":[" + BAD + ",{\"id\":\"a\"}");

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> subscriptions().firstPage())
                .withMessageContaining("ends too early");
    }

    @Test
    void the_log_tells_of_it_with_its_ids_and_without_its_content() {
        try (LogAtTrace log = LogAtTrace.open()) {
            service.answer(200, page(3, 1));
            subscriptions().firstPage();

            assertThat(log.warnings())
                    .singleElement()
                    .asString()
                    .contains("1 of 3 elements")
                    .contains("$.items[1].quantity")
                    .contains(service.request().getHeader("MS-RequestId"));
            assertThat(log.lines()).noneMatch(line -> line.contains("several"));
        }
    }

    @Test
    void a_part_of_an_element_that_cannot_be_read_makes_the_whole_element_unreadable() {
        service.answer(
                200, "{\"items\":[{\"id\":\"o1\",\"lineItems\":[{\"offerId\":\"x\"},{\"quantity\":\"some\"}]}]}");

        assertThat(service.client()
                        .customers()
                        .byId("c1")
                        .orders()
                        .list()
                        .firstPage()
                        .unreadable())
                .extracting(UnreadableElement::path)
                .containsExactly("$.items[0].lineItems[1].quantity");
    }

    private Paged<Subscription> subscriptions() {
        return subscriptions(service.client());
    }

    private static Paged<Subscription> subscriptions(PartnerCenterClient partner) {
        return partner.customers().byId("c1").subscriptions().list();
    }

    /** A page of which one element cannot be read. */
    private static String page(int size, int bad) {
        return IntStream.range(0, size)
                .mapToObj(i -> i == bad ? BAD : "{\"id\":\"s" + i + "\",\"quantity\":" + (i + 1) + "}")
                .collect(Collectors.joining(",", "{\"totalCount\":" + size + ",\"items\":[", "]}"));
    }
}
