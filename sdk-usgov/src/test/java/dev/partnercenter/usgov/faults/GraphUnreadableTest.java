package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.Page;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.UnreadableElement;
import dev.partnercenter.error.UnreadableElementsException;
import dev.partnercenter.model.licenses.SubscribedSku;
import dev.partnercenter.model.roles.UserMember;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One element of a collection of Graph cannot be read: it takes no other with it, and is not left out in silence. */
class GraphUnreadableTest {
    private static final String BROKEN = "{\"id\": \"bad\", \"displayName\": {\"en\": \"Dana\"}}";

    private final FaultyGraph graph = new FaultyGraph();

    @AfterEach
    void stop() {
        graph.close();
    }

    private static String page(String broken) {
        return IntStream.range(0, 999)
                .mapToObj(i -> i == 500 ? broken : "{\"id\": \"u" + i + "\"}")
                .collect(Collectors.joining(",", "{\"value\": [", "]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {BROKEN, "null", "7", "[]", "{\"id\": \"bad\", \"businessPhones\": [{}]}"})
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "one unreadable element among 999",
            outcome = "all others are given, then `UnreadableElementsException` with this one as it was sent")
    void all_others_are_given(String broken) {
        graph.answer(200, page(broken));
        List<String> ids = new ArrayList<>();

        assertThatExceptionOfType(UnreadableElementsException.class)
                .isThrownBy(() -> graph.directory().users().list().forEach(user -> ids.add(user.id())))
                .satisfies(failure -> assertThat(failure.elements())
                        .singleElement()
                        .satisfies(element -> {
                            assertThat(element.index()).isEqualTo(500);
                            assertThat(element.json().replace(" ", "")).isEqualTo(broken.replace(" ", ""));
                        }));

        assertThat(ids).hasSize(998).doesNotContain("bad");
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "one unreadable element, and a handler for such",
            outcome = "the handler has it as it was sent, all others are given, nothing is thrown")
    void a_handler_takes_it() {
        graph.answer(200, page(BROKEN));
        List<UnreadableElement> unreadable = new ArrayList<>();

        List<CustomerUser> users =
                graph.directory().users().list().onUnreadable(unreadable::add).toList();

        assertThat(users).hasSize(998);
        assertThat(unreadable).singleElement().satisfies(element -> {
            assertThat(element.path()).contains("displayName");
            assertThat(element.call().operation()).isEqualTo("user-list");
        });
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "one unreadable element, and a strict client",
            outcome = "`UnreadableElementsException` before any element of its page is given")
    void a_strict_walk_lets_none_pass() {
        graph.answer(200, page(BROKEN));
        List<String> ids = new ArrayList<>();

        assertThatExceptionOfType(UnreadableElementsException.class)
                .isThrownBy(() -> graph.directory().users().list().strict().forEach(user -> ids.add(user.id())));

        assertThat(ids).isEmpty();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "one unreadable member of a role",
            outcome = "all others are on the page, and this one beside them as it was sent")
    void a_member_of_a_role_takes_no_other_along() {
        graph.answer(200, """
                {"value": [{"@odata.type": "#microsoft.graph.user", "id": "u1"},
                           {"@odata.type": "#microsoft.graph.user", "id": {}},
                           {"@odata.type": "#microsoft.graph.group", "id": "g"},
                           {"id": "u2"}]}
                """);

        Page<UserMember> page = graph.directory()
                .directoryRoles()
                .byId(FaultyGraph.GROUP)
                .members()
                .firstPage();

        assertThat(page.items()).extracting(UserMember::id).containsExactly("u1", "u2");
        assertThat(page.unreadable()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"many\"", "12345678901234567890", "2147483648", "25.5", "{}"})
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a number of seats that is no number, beyond 2^31, or not whole",
            outcome = "unreadable, never another number")
    void a_count_that_is_none_makes_no_sum(String count) {
        graph.answer(200, """
                {"value": [{"skuId": "s1", "consumedUnits": 1, "prepaidUnits": {"enabled": 25, "warning": 0}},
                           {"skuId": "s2", "consumedUnits": 1, "prepaidUnits": {"enabled": %s, "warning": 0}}]}
                """.formatted(count));

        Page<SubscribedSku> page = graph.directory().subscribedSkus().list().firstPage();

        assertThat(page.items()).extracting(SubscribedSku::availableUnits).containsExactly(24);
        assertThat(page.unreadable()).hasSize(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "JSON of a page that is broken in the middle",
            outcome = "`DecodeException`; no element of this page is given")
    void a_broken_page_is_none() {
        String page = page(BROKEN);
        graph.answer(200, page.substring(0, page.length() / 3));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> graph.directory().users().list().toList());
    }
}
