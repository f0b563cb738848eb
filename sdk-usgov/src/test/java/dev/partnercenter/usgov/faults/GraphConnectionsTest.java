package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.TransportException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection to Graph breaks, or nothing comes over it any more. */
class GraphConnectionsTest {
    private static final String DANA = "{\"id\": \"" + FaultyGraph.USER + "\", \"displayName\": \"Dana Whitlock\"}";

    private final FaultyGraph graph = new FaultyGraph();

    @AfterEach
    void stop() {
        graph.close();
    }

    @ParameterizedTest
    @EnumSource
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "connection refused, on a write",
            outcome = "tried again as the policy allows, then `TransportException`: not done")
    void nobody_listens(GraphWrite write) {
        graph.stop();

        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> write.run(graph.directory()));
        assertThat(graph.waits()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = SocketPolicy.class,
            names = {"DISCONNECT_AFTER_REQUEST", "DISCONNECT_DURING_RESPONSE_BODY"})
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "reset before the answer or in its body, on a GET",
            outcome = "sent again, gives the answer")
    void a_read_that_broke_is_sent_again(SocketPolicy policy) {
        graph.answer(FaultyGraph.json(200, DANA + " ".repeat(50_000)).setSocketPolicy(policy))
                .answer(200, DANA);

        assertThat(graph.directory().users().byId(FaultyGraph.USER).get().displayName())
                .isEqualTo("Dana Whitlock");
        assertThat(graph.requestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "reset before the answer, on a POST, PATCH or DELETE",
            outcome = "sent once: `UnknownOutcomeException` that says how to find out")
    void a_write_that_broke_is_unknown(GraphWrite write) {
        graph.answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> write.run(graph.directory()))
                .satisfies(failure -> {
                    assertThat(failure.status()).isNull();
                    assertThat(failure.howToFindOut()).startsWith(write.howToFindOut());
                });
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "reset in the body of the answer to a POST",
            outcome = "sent once: `UnknownOutcomeException` with the status that came")
    void a_write_whose_answer_broke_is_unknown_with_its_status() {
        graph.answer(FaultyGraph.json(201, DANA + " ".repeat(50_000))
                .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> GraphWrite.CREATE_USER.run(graph.directory()))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(201));
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the body of an answer ends early without a reset",
            outcome = "`DecodeException`; never half an object")
    void half_an_object_is_none() {
        graph.answer(200, DANA.substring(0, DANA.length() / 2));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(
                        () -> graph.directory().users().byId(FaultyGraph.USER).get());
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "stall before the headers, on a GET",
            outcome = "`DeadlineExceededException` at the deadline")
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "stall in the body, on a GET",
            outcome = "`DeadlineExceededException` at the deadline")
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "an answer that drips beyond the deadline",
            outcome = "`DeadlineExceededException` at the deadline")
    void a_read_ends_at_its_deadline() {
        graph.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE))
                .answer(FaultyGraph.json(200, "{").setHeader("Content-Length", "1000"))
                .answer(FaultyGraph.json(200, DANA.repeat(200)).throttleBody(1, 50, TimeUnit.MILLISECONDS));

        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(DeadlineExceededException.class)
                    .isThrownBy(() -> FaultyGraph.directory(graph.hurried())
                            .users()
                            .byId(FaultyGraph.USER)
                            .get())
                    .withMessageContaining("PT0.3S");
        }
    }

    @ParameterizedTest
    @EnumSource
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "stall before the headers, on a POST, PATCH or DELETE",
            outcome = "`UnknownOutcomeException` at the deadline, sent once")
    void a_write_ends_at_its_deadline(GraphWrite write) {
        graph.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> write.run(FaultyGraph.directory(graph.hurried())))
                .satisfies(failure -> assertThat(failure.howToFindOut()).startsWith(write.howToFindOut()));
        assertThat(graph.requestCount()).isEqualTo(1);
    }
}
