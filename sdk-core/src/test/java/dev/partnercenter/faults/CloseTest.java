package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.ClientClosedException;
import dev.partnercenter.error.ThrottledException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Closing the client ends at once whatever runs, and says so. */
class CloseTest {
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
            fault = "client closed while a read waits for its answer",
            outcome = "ends at once with ClientClosedException")
    void a_read_says_that_the_client_was_closed() throws Exception {
        try (RawServer server =
                new RawServer(connection -> connection.readRequest().stall())) {
            PartnerCenterClient partner = client(server);
            Background call = Background.start(() -> partner.raw().send(READ));
            server.awaitRequest();

            partner.close();

            assertThat(call.failure()).isInstanceOf(ClientClosedException.class).hasMessageContaining("closed");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "client closed while a write waits for its answer",
            outcome = "ends at once with UnknownOutcomeException")
    void a_write_is_unknown() throws Exception {
        try (RawServer server =
                new RawServer(connection -> connection.readRequest().stall())) {
            PartnerCenterClient partner = client(server);
            Background call = Background.start(() -> partner.raw().send(WRITE));
            server.awaitRequest();

            partner.close();

            assertThat(call.failure())
                    .isInstanceOf(UnknownOutcomeException.class)
                    .hasMessageContaining("the client was closed");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "client closed while an answer is read",
            outcome = "ends at once with ClientClosedException")
    void so_does_an_answer_that_has_begun() throws Exception {
        try (RawServer server = new RawServer(connection -> connection
                .readRequest()
                .send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":")
                .stall())) {
            PartnerCenterClient partner = client(server);
            Background call = Background.start(() -> partner.raw().send(READ));
            server.awaitRequest();

            partner.close();

            assertThat(call.failure()).isInstanceOf(ClientClosedException.class);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "client closed while a download is read",
            outcome = "the stream throws IOException at once, and says why")
    void so_does_a_download() throws Exception {
        try (RawServer server = new RawServer(connection -> connection
                .readRequest()
                .send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
                .stall())) {
            PartnerCenterClient partner = client(server);
            CountDownLatch opened = new CountDownLatch(1);
            Background call = Background.start(() -> {
                try (InputStream body = partner.customers()
                        .byId("c1")
                        .orders()
                        .byId("o1")
                        .attachments()
                        .byId("a1")
                        .download()) {
                    opened.countDown();
                    return body.readAllBytes();
                }
            });
            call.awaitUntil(opened);

            partner.close();

            assertThat(call.failure()).isInstanceOf(IOException.class).hasMessageContaining("the client was closed");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "client closed while a call waits for its next attempt",
            outcome =
                    "the wait ends at once with ClientClosedException; its cause is what the last attempt failed with")
    void a_wait_between_two_attempts_ends() throws Exception {
        CountDownLatch refused = new CountDownLatch(1);
        service.answerStatus(429, "Retry-After", "60");
        PartnerCenterClient partner =
                service.clientOnRealTime(builder -> builder.exchangeListener(exchange -> refused.countDown()));
        Background call = Background.start(() -> partner.raw().send(WRITE));
        call.awaitUntil(refused);

        partner.close();

        assertThat(call.failure())
                .isInstanceOf(ClientClosedException.class)
                .hasCauseInstanceOf(ThrottledException.class);
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "client closed while a call waits for its token",
            outcome = "ends at once with ClientClosedException; nothing is sent")
    void a_wait_for_a_token_ends() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        AppCredential slow = request -> {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("interrupted");
        };
        PartnerCenterClient partner = service.client(builder -> builder.appCredential(Credentials.testOnly(slow)));
        Background call = Background.start(() -> partner.raw().send(READ));
        call.awaitUntil(asked);

        partner.close();

        assertThat(call.failure()).isInstanceOf(ClientClosedException.class);
        assertThat(service.requestCount()).isZero();
    }
}
