package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.Page;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.PagingException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.error.ServerException;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.mockwebserver.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Graph's links to the next page lead astray: nothing is asked elsewhere, and no element is lost in silence. */
class GraphPagesTest {
    private static final String USERS = "https://graph.microsoft.us/v1.0/users";

    private final FaultyGraph graph = new FaultyGraph();
    private final List<String> names = new ArrayList<>();

    @AfterEach
    void stop() {
        graph.close();
    }

    private static String page(String nextLink, int from, int count) {
        String users = IntStream.range(from, from + count)
                .mapToObj(i -> "{\"id\": \"u" + i + "\"}")
                .collect(Collectors.joining(","));
        String link = nextLink == null ? "" : "\"@odata.nextLink\": \"" + nextLink + "\", ";
        return "{" + link + "\"value\": [" + users + "]}";
    }

    private void walk() {
        for (Page<CustomerUser> page : graph.directory().users().list().pages()) {
            page.items().forEach(user -> names.add(user.id()));
        }
    }

    private <T extends PartnerCenterException> T fails(Class<T> type, ThrowingCallable call) {
        List<T> thrown = new ArrayList<>();
        assertThatExceptionOfType(type).isThrownBy(call).satisfies(thrown::add);
        return thrown.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://graph.elsewhere.example/v1.0/users?p=2",
                "//graph.elsewhere.example/v1.0/users?p=2",
                "https://graph.microsoft.us@graph.elsewhere.example/v1.0/users?p=2",
                "http://graph.microsoft.us/v1.0/users?p=2",
                "https://graph.microsoft.us:8443/v1.0/users?p=2",
                "https://graph.microsoft.com/v1.0/users?p=2",
                "https://someone:pass@graph.microsoft.us/v1.0/users?p=2",
                "https://graph.microsoft.us.elsewhere.example/v1.0/users?p=2"
            })
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "`@odata.nextLink` to another host, cloud or port, protocol-relative, with `@`, or with http",
            outcome = "`HostNotAllowedException`; nothing is sent there")
    void a_next_page_elsewhere_is_refused(String link) {
        graph.answer(200, page(link, 0, 2));

        fails(HostNotAllowedException.class, this::walk);

        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "\\\\graph.elsewhere.example/users", "ftp://graph.microsoft.us/x", "/v1.0/users?p=a b"
            })
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "`@odata.nextLink` that is no address",
            outcome = "`PagingException`, never a silent end")
    void a_next_page_that_is_no_address_is_told(String link) {
        graph.answer(200, page(link.replace("\\", "\\\\"), 0, 2));

        fails(PagingException.class, this::walk);

        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "{}", "[\"https://graph.microsoft.us/v1.0/users?p=2\"]"})
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "`@odata.nextLink` that is no text",
            outcome = "`DecodeException`; nothing is made of it")
    void a_link_that_is_no_text_is_told(String link) {
        graph.answer(200, "{\"@odata.nextLink\": " + link + ", \"value\": []}");

        fails(DecodeException.class, this::walk);

        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "`@odata.nextLink` to the same page",
            outcome = "`PagingException` after the page was delivered once")
    void a_page_that_names_itself_ends() {
        graph.answer(200, page(USERS + "?p=2", 0, 2)).answer(200, page(USERS + "?p=2", 2, 2));

        assertThat(fails(PagingException.class, this::walk)).hasMessageContaining("circle");
        assertThat(names).containsExactly("u0", "u1", "u2", "u3");
        assertThat(graph.requestCount()).isEqualTo(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "links of three pages in a circle",
            outcome = "`PagingException` after each page was delivered once")
    void a_longer_circle_ends() {
        graph.answer(200, page(USERS + "?p=2", 0, 1))
                .answer(200, page(USERS + "?p=3", 1, 1))
                .answer(200, page(USERS + "?p=4", 2, 1))
                .answer(200, page(USERS + "?p=2", 3, 1));

        assertThat(fails(PagingException.class, this::walk)).hasMessageContaining("circle");
        assertThat(names).containsExactly("u0", "u1", "u2", "u3");
        assertThat(graph.requestCount()).isEqualTo(4);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "204, or 200 without a body, in the middle of a collection",
            outcome = "`PagingException`, never a silent end")
    void no_content_in_the_middle_is_no_end() {
        graph.answer(200, page(USERS + "?p=2", 0, 2))
                .answer(FaultyGraph.status(204))
                .answer(200, page(USERS + "?p=2", 0, 2))
                .answer(200, "");

        for (int i = 0; i < 2; i++) {
            assertThat(fails(PagingException.class, this::walk)).hasMessageContaining("without content");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "pages that shrink, and an empty page with a link",
            outcome = "walked to the end, nothing is lost")
    void the_size_of_a_page_says_nothing() {
        graph.answer(200, page(USERS + "?p=2", 0, 3))
                .answer(200, page(USERS + "?p=3", 3, 1))
                .answer(200, page(USERS + "?p=4", 0, 0))
                .answer(200, page(null, 4, 2));

        walk();

        assertThat(names).containsExactly("u0", "u1", "u2", "u3", "u4", "u5");
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a page in the middle fails for ever",
            outcome = "`ServerException` there; the walk can be resumed from the page before")
    void a_page_that_fails_does_not_end_the_collection() {
        graph.answer(200, page(USERS + "?p=2", 0, 2));
        Page<CustomerUser> first = graph.directory().users().list().firstPage();
        graph.always(FaultyGraph.status(500));
        fails(
                ServerException.class,
                () -> graph.directory()
                        .users()
                        .list()
                        .resume(first.continuation())
                        .toList());
        graph.always(FaultyGraph.json(200, page(null, 2, 2)));

        assertThat(graph.directory().users().list().resume(first.continuation()).toList())
                .extracting(CustomerUser::id)
                .containsExactly("u2", "u3");
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a next page is throttled",
            outcome = "waits, asks again with the same headers, gives all elements")
    void a_throttled_page_is_asked_for_again() {
        graph.answer(200, page(USERS + "?p=2", 0, 2))
                .answer(FaultyGraph.status(429, "Retry-After", "4"))
                .answer(200, page(null, 2, 1));

        walk();

        assertThat(names).containsExactly("u0", "u1", "u2");
        assertThat(graph.requests().stream().map(RecordedRequest::getPath).skip(1))
                .containsExactly(FaultyGraph.HOST + "/v1.0/users?p=2", FaultyGraph.HOST + "/v1.0/users?p=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"value\": null}", "{\"value\": {}}", "[]", "{\"error\": {\"code\": \"x\"}}"})
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "200 without the list of elements",
            outcome = "`DecodeException`, never an empty collection")
    void a_collection_without_its_list_is_none(String body) {
        graph.answer(200, body);

        fails(DecodeException.class, this::walk);
    }
}
