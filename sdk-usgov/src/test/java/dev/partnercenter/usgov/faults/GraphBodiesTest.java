package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.error.DecodeException;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Graph says success, and sends something else than was asked for. */
class GraphBodiesTest {
    private static final String DANA = "{\"id\": \"" + FaultyGraph.USER + "\", \"displayName\": \"Dana Whitlock\"}";

    private final FaultyGraph graph = new FaultyGraph();

    @AfterEach
    void stop() {
        graph.close();
    }

    static Stream<String> noObjects() {
        return Stream.of(
                "<html><body>Sign in to the network</body></html>",
                "",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{\"id\": ",
                DANA + "}",
                "{\"a\":".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("noObjects")
    @FaultCase(
            area = FaultArea.GRAPH,
            fault =
                    "200 with HTML, nothing, `null`, cut JSON, a list, a text, more than one value, or nested 100,000 deep",
            outcome = "`DecodeException` with the status; never a null")
    void what_is_no_object_is_told(String body) {
        graph.answer(200, body);

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(
                        () -> graph.directory().users().byId(FaultyGraph.USER).get())
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(200));
    }

    @ParameterizedTest
    @MethodSource("noObjects")
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "201 with anything but an object, on a POST",
            outcome = "sent once: `DecodeException` with the status, which says that it was done")
    void a_success_that_cannot_be_read_is_not_sent_again(String body) {
        graph.answer(201, body);

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> GraphWrite.CREATE_USER.run(graph.directory()))
                .satisfies(failure -> {
                    assertThat(failure.status()).isEqualTo(201);
                    assertThat(failure.requestId())
                            .isEqualTo(graph.requests().get(0).getHeader("client-request-id"));
                });
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "200 with a value of another type than documented",
            outcome = "`DecodeException` that names the property")
    void a_value_of_another_type_is_told() {
        graph.answer(200, "{\"id\": \"u\", \"displayName\": {\"en\": \"Dana\"}}");

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(
                        () -> graph.directory().users().byId(FaultyGraph.USER).get())
                .withMessageContaining("displayName");
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "200 with properties that nobody knows",
            outcome = "the model, with all of them kept as they were sent")
    void what_is_not_known_is_kept() {
        graph.answer(200, "{\"id\": \"u\", \"later\": {\"a\": [1, null, \"x\"]}}");

        CustomerUser user = graph.directory().users().byId(FaultyGraph.USER).get();

        assertThat(user.id()).isEqualTo("u");
        assertThat(user.additionalProperties().get("later")).isEqualTo(Map.of("a", Arrays.asList(1, null, "x")));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "200 with a byte order mark, or without a Content-Type",
            outcome = "read as the UTF-8 that it is")
    void a_byte_order_mark_is_no_obstacle() {
        Buffer marked = new Buffer().writeUtf8("\uFEFF" + DANA.replace("Dana", "D\u00e1na"));
        graph.answer(new MockResponse().setBody(marked));

        assertThat(graph.directory().users().byId(FaultyGraph.USER).get().displayName())
                .isEqualTo("D\u00e1na Whitlock");
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "200 in UTF-16",
            outcome = "the right text or `DecodeException`, never another text")
    void another_encoding_does_not_change_the_text() {
        Buffer body = new Buffer().write(DANA.getBytes(StandardCharsets.UTF_16));
        graph.answer(new MockResponse()
                .setHeader("Content-Type", "application/json; charset=utf-16")
                .setBody(body));

        try {
            assertThat(graph.directory().users().byId(FaultyGraph.USER).get().displayName())
                    .isEqualTo("Dana Whitlock");
        } catch (DecodeException refused) {
            assertThat(refused.status()).isEqualTo(200);
        }
    }
}
