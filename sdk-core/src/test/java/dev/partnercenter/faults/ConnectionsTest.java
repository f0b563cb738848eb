package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.TransportException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.faults.RawServer.Script;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that break: reads are repeated, writes are unknown, and nothing is ever sent behind the caller's back. */
class ConnectionsTest {
    private static final RawRequest READ = RawRequest.get("/v1/customers");
    private static final RawRequest WRITE = RawRequest.post("/v1/customers").body(Map.of("companyProfile", Map.of()));

    private static final Script GOOD = connection -> connection.readRequest().answer(200, "{}");
    private static final String CHUNKED =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

    private final ServiceStub service = new ServiceStub();

    @AfterEach
    void close() {
        service.close();
    }

    private PartnerCenterClient client(RawServer server) {
        return service.client(builder -> builder.reroute(server.uri()));
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                arguments(null, (Script) connection -> connection.readRequest().reset()),
                arguments(null, (Script) connection -> connection.readRequest()),
                arguments(null, (Script) connection -> connection.readRequest().send("HTTP/1.1 200 OK\r\nContent-Ty")),
                arguments(null, (Script) connection -> connection.readRequest().send("SSH-2.0-OpenSSH_9.6\r\n\r\n")),
                arguments(200, (Script) connection -> connection
                        .readRequest()
                        .send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":")
                        .reset()),
                arguments(200, (Script) connection ->
                        connection.readRequest().send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}")),
                arguments(200, (Script) connection -> connection.readRequest().send(CHUNKED + "5\r\n{\"a\":\r\n")),
                arguments(200, (Script) connection -> connection.readRequest().send(CHUNKED + "2\r\n{}\r\n")),
                arguments(
                        200, (Script) connection -> connection.readRequest().send(CHUNKED + "zz\r\n{}\r\n0\r\n\r\n")));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "a read's connection is reset or closed before the answer, in its headers or in its body;"
                    + " Content-Length too long; chunks without an end; no HTTP at all",
            outcome = "sent again; the value")
    void a_read_is_repeated(@Nullable Integer status, Script broken) throws Exception {
        try (RawServer server = new RawServer(broken, GOOD)) {
            assertThat(client(server).raw().send(READ).status()).isEqualTo(200);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("breaks")
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "a write's connection is reset or closed before the answer or in its headers; no HTTP at all",
            outcome = "sent once; UnknownOutcomeException without a status")
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "a write's connection is reset or closed in the body of the answer;"
                    + " Content-Length too long; chunks without an end",
            outcome = "sent once; UnknownOutcomeException with the status that came")
    void a_write_is_unknown(@Nullable Integer status, Script broken) throws Exception {
        try (RawServer server = new RawServer(broken, GOOD)) {
            assertThatExceptionOfType(UnknownOutcomeException.class)
                    .isThrownBy(() -> client(server).raw().send(WRITE))
                    .satisfies(failure -> assertThat(failure.status()).isEqualTo(status));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "the answer is lost after a POST, PUT with If-Match, PATCH or DELETE was executed",
            outcome = "sent once; UnknownOutcomeException with MS-RequestId and how to find out")
    void a_lost_answer_is_never_hidden_by_a_repetition(String verb) throws Exception {
        List<String> executed = new CopyOnWriteArrayList<>();
        try (RawServer server = new RawServer(
                connection -> {
                    connection.readRequest();
                    executed.add(verb);
                    connection.reset();
                },
                GOOD)) {
            RawRequest write = RawRequest.of(verb, "/v1/customers/c1").header("If-Match", "\"etag\"");

            assertThatExceptionOfType(UnknownOutcomeException.class)
                    .isThrownBy(() -> client(server).raw().send(write))
                    .satisfies(failure -> {
                        assertThat(server.requests().get(0)).contains("MS-RequestId: " + failure.requestId());
                        assertThat(failure.howToFindOut()).isNotBlank();
                    });
            assertThat(executed).hasSize(1);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void the_reason_is_said_in_words() throws Exception {
        try (RawServer server = new RawServer(connection -> connection.readRequest())) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client(server).raw().send(READ))
                    .withMessageContaining("the connection was closed before an answer came");
        }
        try (RawServer server =
                new RawServer(connection -> connection.readRequest().send("HTTP/1.1 200 OK\r\nContent-Ty"))) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client(server).raw().send(READ))
                    .withMessageContaining("the headers of the answer were cut");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "reset"})
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "the server closed or reset the kept connection while it was idle, before a write",
            outcome = "sent once, on a new connection; the value")
    void a_write_does_not_go_out_on_a_connection_that_is_dead(String end) throws Exception {
        CountDownLatch dead = new CountDownLatch(1);
        try (RawServer server = new RawServer(
                connection -> {
                    connection.readRequest().answer(200, "{}");
                    if (end.equals("reset")) {
                        connection.reset();
                    } else {
                        connection.close();
                    }
                    dead.countDown();
                },
                GOOD)) {
            PartnerCenterClient partner = client(server);
            partner.raw().send(READ);
            assertThat(dead.await(10, TimeUnit.SECONDS)).isTrue();
            service.time().advance(Duration.ofMillis(20));

            assertThat(partner.raw().send(WRITE).status()).isEqualTo(200);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "the server closes a connection right after an answer, without a word, and a write follows within"
                    + " 20 milliseconds of that answer",
            outcome = "sent once; UnknownOutcomeException without a status")
    void a_write_right_behind_an_answer_costs_no_look_at_the_connection() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = new RawServer(
                connection -> {
                    connection.readRequest().answer(200, "{}").close();
                    closed.countDown();
                },
                GOOD)) {
            PartnerCenterClient partner = client(server);
            partner.raw().send(READ);
            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
            service.time().advance(Duration.ofMillis(19));

            assertThatExceptionOfType(UnknownOutcomeException.class)
                    .isThrownBy(() -> partner.raw().send(WRITE))
                    .satisfies(failure -> assertThat(failure.status()).isNull());
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "the name of the host cannot be resolved",
            outcome = "four attempts; TransportException, for a write too: no byte was sent")
    void a_name_that_cannot_be_resolved_is_no_unknown_outcome() {
        OkHttpClient withoutDns = new OkHttpClient.Builder()
                .dns(name -> {
                    throw new UnknownHostException(name);
                })
                .build();
        PartnerCenterClient partner = service.client(builder -> builder.httpClient(withoutDns));

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> partner.raw().send(WRITE))
                .withMessageContaining("UnknownHostException")
                .satisfies(failure -> assertThat(failure.call().attempts()).isEqualTo(4));
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "an interceptor of the application's own OkHttpClient fails after a write was sent",
            outcome = "sent once; UnknownOutcomeException")
    void a_failing_interceptor_does_not_hide_that_a_write_was_sent() {
        service.answer(201, "{}").answer(201, "{}");
        OkHttpClient broken = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    throw new IllegalStateException("a broken interceptor");
                })
                .build();
        PartnerCenterClient partner = service.client(builder -> builder.httpClient(broken));

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.raw().send(WRITE));
        assertThat(service.requestCount()).isEqualTo(1);
    }
}
