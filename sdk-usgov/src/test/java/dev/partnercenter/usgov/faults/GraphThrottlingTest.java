package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.RetryPolicy;
import dev.partnercenter.error.ServerException;
import dev.partnercenter.error.ThrottledException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Graph asks for patience: it gets as much as it asks for, within bounds. */
class GraphThrottlingTest {
    private static final String PAGE = "{\"value\": [{\"id\": \"" + FaultyGraph.USER + "\"}]}";

    private final FaultyGraph graph = new FaultyGraph();

    @AfterEach
    void stop() {
        graph.close();
    }

    @ParameterizedTest
    @EnumSource
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "429 once on a POST, PATCH or DELETE, `Retry-After` in seconds",
            outcome = "waits as long, sends it again under the same `client-request-id`: done once")
    void a_throttled_write_is_sent_again_under_the_same_id(GraphWrite write) {
        graph.answer(FaultyGraph.status(429, "Retry-After", "7")).answer(write.done());

        write.run(graph.directory());

        assertThat(graph.waits()).containsExactly(Duration.ofSeconds(7));
        List<RecordedRequest> requests = graph.requests();
        assertThat(requests).hasSize(2);
        assertThat(requests.get(1).getHeader("client-request-id"))
                .isNotNull()
                .isEqualTo(requests.get(0).getHeader("client-request-id"));
        assertThat(requests.get(1).getBody()).isEqualTo(requests.get(0).getBody());
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "429 once, `Retry-After` as a date",
            outcome = "waits until then, sends it again, gives the answer")
    void a_date_is_waited_for() {
        String later = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                graph.now().plusSeconds(9).atOffset(ZoneOffset.UTC));
        graph.answer(FaultyGraph.status(429, "Retry-After", later)).answer(200, PAGE);

        assertThat(graph.directory().users().list().toList()).hasSize(1);
        assertThat(graph.waits()).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "429, `Retry-After` beyond the deadline",
            outcome = "does not begin to wait: `ThrottledException` with the time asked for")
    void an_absurd_wait_is_not_begun() {
        graph.answer(FaultyGraph.status(429, "Retry-After", "86400"));

        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> graph.directory().users().list().toList())
                .satisfies(failure -> assertThat(failure.retryAfter()).isEqualTo(Duration.ofDays(1)));
        assertThat(graph.waits()).isEmpty();
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "429 once, no or an unreadable `Retry-After`",
            outcome = "waits a short random time, sends it again, gives the answer")
    void without_a_time_the_wait_is_short() {
        graph.answer(FaultyGraph.status(429))
                .answer(FaultyGraph.status(429, "Retry-After", "soon"))
                .answer(200, PAGE);

        assertThat(graph.directory().users().list().toList()).hasSize(1);
        assertThat(graph.waits())
                .hasSize(2)
                .allSatisfy(wait -> assertThat(wait).isLessThan(RetryPolicy.DEFAULT.maxDelay()));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "429 for ever on a GET",
            outcome = "as many attempts as the policy allows, then `ThrottledException`")
    void a_read_that_is_always_throttled_ends() {
        graph.always(FaultyGraph.status(429, "Retry-After", "1"));

        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> graph.directory().users().list().toList());
        assertThat(graph.requestCount()).isEqualTo(RetryPolicy.DEFAULT.maxAttempts());
    }

    @ParameterizedTest
    @EnumSource
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "429 for ever on a POST, PATCH or DELETE",
            outcome = "as many attempts as the policy allows, then `ThrottledException`: not done")
    void a_write_that_is_always_throttled_ends(GraphWrite write) {
        graph.always(FaultyGraph.status(429, "Retry-After", "1"));

        assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> write.run(graph.directory()));
        assertThat(graph.requestCount()).isEqualTo(RetryPolicy.DEFAULT.maxAttempts());
    }

    @ParameterizedTest
    @EnumSource
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "503 with `Retry-After` once on a POST, PATCH or DELETE",
            outcome = "waits as long, sends it again: done once")
    void a_write_that_was_put_off_is_sent_again(GraphWrite write) {
        graph.answer(FaultyGraph.status(503, "Retry-After", "3")).answer(write.done());

        write.run(graph.directory());

        assertThat(graph.waits()).containsExactly(Duration.ofSeconds(3));
        assertThat(graph.requestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "503 with `Retry-After` for ever on a POST, PATCH or DELETE",
            outcome = "as many attempts as the policy allows, then `ServerException`: not done")
    void a_write_that_is_always_put_off_ends(GraphWrite write) {
        graph.always(FaultyGraph.status(503, "Retry-After", "1"));

        assertThatExceptionOfType(ServerException.class).isThrownBy(() -> write.run(graph.directory()));
        assertThat(graph.requestCount()).isEqualTo(RetryPolicy.DEFAULT.maxAttempts());
    }
}
