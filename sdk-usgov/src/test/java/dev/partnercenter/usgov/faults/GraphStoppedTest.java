package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ClientClosedException;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call to Graph that somebody ends while it is under way, or whose answer has no end. */
class GraphStoppedTest {
    private final FaultyGraph graph = new FaultyGraph();
    private final PartnerCenterClient client = graph.client();

    @AfterEach
    void stop() {
        // An interrupt that a test left behind must not meet the next one.
        Thread.interrupted();
        graph.close();
    }

    /** Graph takes the request, does this, and never answers. */
    private void whenAsked(Runnable action) {
        graph.onRequest(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                action.run();
                return new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE);
            }
        });
    }

    private void getUser() {
        FaultyGraph.directory(client).users().byId(FaultyGraph.USER).get();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the thread is interrupted while a GET is under way",
            outcome = "`CallInterruptedException` at once; the interrupt flag stays set")
    void an_interrupt_ends_a_read() {
        Thread caller = Thread.currentThread();
        whenAsked(caller::interrupt);

        assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(this::getUser);
        assertThat(caller.isInterrupted()).isTrue();
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the thread is interrupted while a POST, PATCH or DELETE is under way",
            outcome = "`UnknownOutcomeException` at once, sent once; the interrupt flag stays set")
    void an_interrupt_leaves_a_write_unknown(GraphWrite write) {
        Thread caller = Thread.currentThread();
        whenAsked(caller::interrupt);

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> write.run(FaultyGraph.directory(client)));
        assertThat(caller.isInterrupted()).isTrue();
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the client is closed while a GET is under way",
            outcome = "`ClientClosedException` at once")
    void a_close_ends_a_read() {
        whenAsked(client::close);

        assertThatExceptionOfType(ClientClosedException.class).isThrownBy(this::getUser);
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the client is closed while a POST, PATCH or DELETE is under way",
            outcome = "`UnknownOutcomeException` at once, sent once")
    void a_close_leaves_a_write_unknown(GraphWrite write) {
        whenAsked(client::close);

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> write.run(FaultyGraph.directory(client)));
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "200 with a few bytes that unpack to 200 MB",
            outcome = "`DecodeException` at the bound of 64 MB, on a single object and on a page")
    void an_answer_without_end_is_not_read_to_the_end() throws Exception {
        Buffer packed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(packed))) {
            sink.writeUtf8("{\"value\": [");
            byte[] blanks = " ".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                sink.write(blanks);
            }
        }
        graph.always(new MockResponse().setHeader("Content-Encoding", "gzip").setBody(packed));

        assertThatExceptionOfType(DecodeException.class).isThrownBy(this::getUser);
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> FaultyGraph.directory(client).users().list().toList());
    }
}
