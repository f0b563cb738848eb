package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Graph refuses, and explains itself badly: that changes nothing of what it is. */
class GraphErrorBodiesTest {
    private final FaultyGraph graph = new FaultyGraph();

    @AfterEach
    void stop() {
        graph.close();
    }

    static Stream<String> explanations() {
        return Stream.of(
                "",
                "<html><body>Bad Request</body></html>",
                "null",
                "[]",
                "\"no\"",
                "{\"error\": null}",
                "{\"error\": \"no\"}",
                "{\"error\": []}",
                "{\"error\": {\"code\": {}, \"message\": []}}",
                "{\"error\": {\"innerError\": 7}}",
                "{\"error\": {\"code\": \"Requ",
                "{\"error\":".repeat(50_000),
                "{\"error\": {\"message\": \"" + "long ".repeat(2_000_000) + "\"}}");
    }

    @ParameterizedTest
    @MethodSource("explanations")
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "an error body that is HTML, empty, no JSON, of other types, cut, deeply nested, or 10 MB long",
            outcome = "the exception of the status, with an excerpt of bounded length")
    void the_status_counts_whatever_the_body_is(String body) {
        graph.answer(400, body);

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> GraphWrite.CREATE_USER.run(graph.directory()))
                .satisfies(failure -> {
                    assertThat(failure.status()).isEqualTo(400);
                    assertThat(failure.excerpt()).hasSizeLessThan(600);
                    assertThat(failure.getMessage()).hasSizeLessThan(4_000);
                });
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "an error body of a few bytes that unpacks to 100 MB",
            outcome = "the exception of the status; what lies behind the bound is not unpacked")
    void an_error_is_not_unpacked_without_end() throws Exception {
        Buffer packed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(packed))) {
            byte[] mebibyte = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                sink.write(mebibyte);
            }
        }
        graph.answer(new MockResponse()
                .setResponseCode(400)
                .setHeader("Content-Encoding", "gzip")
                .setBody(packed));

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> graph.directory().users().list().toList())
                .satisfies(failure -> assertThat(failure.excerpt()).hasSizeLessThan(600));
    }
}
