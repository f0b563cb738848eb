package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.WarmUp;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.TransportException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Servers that stand still in the middle: the deadline ends it. On the real clock; each test ends in 0.3 s. */
class StallsTest {
    private static final RawRequest READ = RawRequest.get("/v1/customers");
    private static final RawRequest WRITE = RawRequest.post("/v1/customers").body(Map.of());

    private final ServiceStub service = new ServiceStub();

    @BeforeAll
    static void warmUp() {
        WarmUp.run();
    }

    @AfterEach
    void close() {
        service.close();
    }

    private PartnerCenterClient client(RawServer server) {
        return service.clientOnRealTime(builder -> builder.reroute(server.uri()).deadline(Duration.ofMillis(300)));
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "the answer stalls in its body",
            outcome = "ends at the deadline: DeadlineExceededException for a read")
    void a_body_that_stalls_ends_at_the_deadline() throws Exception {
        try (RawServer server = new RawServer(connection -> connection
                .readRequest()
                .send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":")
                .stall())) {
            assertThatExceptionOfType(DeadlineExceededException.class)
                    .isThrownBy(() -> client(server).raw().send(READ));
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "the answer to a write stalls in its body",
            outcome = "ends at the deadline: UnknownOutcomeException with the status that came")
    void a_write_whose_answer_stalls_is_unknown() throws Exception {
        try (RawServer server = new RawServer(connection -> connection
                .readRequest()
                .send("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"a\":")
                .stall())) {
            assertThatExceptionOfType(UnknownOutcomeException.class)
                    .isThrownBy(() -> client(server).raw().send(WRITE))
                    .withMessageContaining("the deadline of PT0.3S passed")
                    .satisfies(failure -> assertThat(failure.status()).isEqualTo(201));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "the server stops taking the body of a write",
            outcome = "ends at the deadline: UnknownOutcomeException")
    void a_body_that_is_not_taken_ends_at_the_deadline() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.readHead();
            connection.freeze();
        })) {
            RawRequest big = WRITE.body(Map.of("text", "x".repeat(12_000_000)));

            assertThatExceptionOfType(UnknownOutcomeException.class)
                    .isThrownBy(() -> client(server).raw().send(big));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "the server says 100 Continue or 103 Early Hints without end",
            outcome = "TransportException, within the deadline")
    void informational_answers_without_end_are_no_answer() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            while (true) {
                connection.send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
            }
        })) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client(server).raw().send(READ));
        }
    }
}
