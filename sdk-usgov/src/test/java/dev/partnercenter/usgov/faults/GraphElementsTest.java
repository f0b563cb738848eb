package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.Page;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.UnreadableElement;
import dev.partnercenter.error.UnreadableElementsException;
import dev.partnercenter.model.roles.UserMember;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An element of a Graph collection that cannot be read takes no other with it, and is not left out in silence. */
class GraphElementsTest {
    private static final String BAD = "{\"id\":\"bad\",\"displayName\":{\"en\":\"Dana\"}}";

    private final FaultyGraph graph = new FaultyGraph();

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "one user of a collection cannot be read",
            outcome =
                    "all others, then `UnreadableElementsException` with that one as sent; or the caller's handler gets it")
    void a_user_that_cannot_be_read_is_told_after_the_others() {
        String body = "{\"value\":[{\"id\":\"u1\"}," + BAD + ",{\"id\":\"u2\"}]}";
        graph.answer(200, body).answer(200, body);
        List<String> delivered = new ArrayList<>();
        List<UnreadableElement> taken = new ArrayList<>();

        assertThatExceptionOfType(UnreadableElementsException.class)
                .isThrownBy(() -> graph.directory().users().list().forEach(user -> delivered.add(user.id())))
                .satisfies(
                        failure -> assertThat(failure.elements().get(0).json()).isEqualTo(BAD));
        assertThat(graph.directory().users().list().onUnreadable(taken::add).stream()
                        .map(CustomerUser::id))
                .containsExactly("u1", "u2");

        assertThat(delivered).containsExactly("u1", "u2");
        assertThat(taken).extracting(UnreadableElement::path).containsExactly("$.value[1].displayName");
    }

    @Test
    void a_member_of_a_role_that_cannot_be_read_is_on_its_page_beside_the_others() {
        graph.answer(
                200,
                "{\"value\":[{\"id\":\"u1\"}," + BAD
                        + ",{\"@odata.type\":\"#microsoft.graph.group\",\"id\":\"g1\",\"displayName\":{}}]}");

        Page<UserMember> page =
                graph.directory().directoryRoles().byId("r1").members().firstPage();

        assertThat(page.items()).extracting(UserMember::id).containsExactly("u1");
        assertThat(page.unreadable()).extracting(UnreadableElement::json).containsExactly(BAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"12\"", "1.5", "3000000000", "[]"})
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a count of licenses that is no whole number",
            outcome = "`UnreadableElementsException` with its place; never another count")
    void a_count_that_is_none_is_told(String count) {
        graph.answer(
                200,
                "{\"value\":[{\"skuId\":\"s1\",\"consumedUnits\":1,\"prepaidUnits\":{\"enabled\":" + count + "}}]}");

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> graph.directory().subscribedSkus().list().toList())
                .withMessageContaining("$.value[0].prepaidUnits.enabled: expected a whole number");
    }
}
