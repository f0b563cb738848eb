package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thread that is blocked in a socket does not notice an interrupt by itself. The calls of the client do. */
class InterruptTest {
    private static final RawRequest READ = RawRequest.get("/v1/customers");
    private static final RawRequest WRITE = RawRequest.post("/v1/customers").body(Map.of());

    private final ServiceStub service = new ServiceStub();

    @AfterEach
    void close() {
        service.close();
    }

    private PartnerCenterClient client(RawServer server) {
        return service.client(builder -> builder.reroute(server.uri()));
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "thread interrupted while a read waits for its answer",
            outcome = "ends at once with CallInterruptedException; the interrupt flag stays set")
    void a_read_that_waits_for_its_answer_ends_at_once() throws Exception {
        try (RawServer server =
                new RawServer(connection -> connection.readRequest().stall())) {
            PartnerCenterClient partner = client(server);
            Background call = Background.start(() -> partner.raw().send(READ));
            server.awaitRequest();

            call.interrupt();

            assertThat(call.failure()).isInstanceOf(CallInterruptedException.class);
            assertThat(call.keptInterrupt()).isTrue();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "thread interrupted while a write waits for its answer",
            outcome = "ends at once with UnknownOutcomeException; the interrupt flag stays set")
    void a_write_that_waits_for_its_answer_is_unknown() throws Exception {
        try (RawServer server =
                new RawServer(connection -> connection.readRequest().stall())) {
            PartnerCenterClient partner = client(server);
            Background call = Background.start(() -> partner.raw().send(WRITE));
            server.awaitRequest();

            call.interrupt();

            assertThat(call.failure())
                    .isInstanceOf(UnknownOutcomeException.class)
                    .hasMessageContaining("the thread was interrupted");
            assertThat(call.keptInterrupt()).isTrue();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "thread interrupted while the body of the answer is read",
            outcome = "ends at once with CallInterruptedException, a write with UnknownOutcomeException")
    void an_answer_that_has_begun_does_not_hold_the_thread() throws Exception {
        try (RawServer server = new RawServer(connection -> connection
                .readRequest()
                .send("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"id\":")
                .stall())) {
            PartnerCenterClient partner = client(server);
            Background read = Background.start(() -> partner.raw().send(READ));
            server.awaitRequest();
            Background write = Background.start(() -> partner.raw().send(WRITE));
            server.awaitRequest();

            read.interrupt();
            write.interrupt();

            assertThat(read.failure()).isInstanceOf(CallInterruptedException.class);
            assertThat(write.failure()).isInstanceOf(UnknownOutcomeException.class);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "thread interrupted while the server takes no more of a body that is sent",
            outcome = "ends at once with UnknownOutcomeException")
    void a_body_that_nobody_takes_does_not_hold_the_thread() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.readHead();
            connection.announce().freeze();
        })) {
            PartnerCenterClient partner = client(server);
            Background call =
                    Background.start(() -> partner.raw().send(WRITE.body(Map.of("a", "x".repeat(12_000_000)))));
            server.awaitRequest();

            call.interrupt();

            assertThat(call.failure()).isInstanceOf(UnknownOutcomeException.class);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "thread interrupted while it reads a download",
            outcome = "the stream throws InterruptedIOException at once; the interrupt flag stays set")
    void a_download_that_stalls_does_not_hold_the_thread() throws Exception {
        try (RawServer server = new RawServer(connection -> connection
                .readRequest()
                .send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
                .stall())) {
            PartnerCenterClient partner = client(server);
            CountDownLatch reading = new CountDownLatch(1);
            Background call = Background.start(() -> {
                try (InputStream body = partner.customers()
                        .byId("c1")
                        .orders()
                        .byId("o1")
                        .attachments()
                        .byId("a1")
                        .download()) {
                    body.readNBytes(3);
                    reading.countDown();
                    return body.read();
                }
            });
            call.awaitUntil(reading);

            call.interrupt();

            assertThat(call.failure()).isInstanceOf(InterruptedIOException.class);
            assertThat(call.keptInterrupt()).isTrue();
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "thread interrupted before the call",
            outcome = "nothing is sent; CallInterruptedException")
    void an_interrupted_thread_sends_nothing() throws Exception {
        try (RawServer server =
                new RawServer(connection -> connection.readRequest().answer(200, "{}"))) {
            PartnerCenterClient partner = client(server);
            Background call = Background.start(() -> {
                Thread.currentThread().interrupt();
                return partner.raw().send(WRITE);
            });

            assertThat(call.failure()).isInstanceOf(CallInterruptedException.class);
            assertThat(call.keptInterrupt()).isTrue();
            assertThat(server.requests()).isEmpty();
        }
    }
}
