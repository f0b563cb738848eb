package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.testkit.PromptSockets;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What holds for plain connections holds for those of TLS, and for the streams of HTTP/2. */
class EncryptedConnectionsTest {
    private static final RawRequest READ = RawRequest.get("/v1/customers");
    private static final RawRequest WRITE = RawRequest.post("/v1/customers").body(Map.of());
    private static final int REFUSED_STREAM = 7;

    private static final HeldCertificate LOCALHOST =
            new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    private static final HandshakeCertificates CERTIFICATES = new HandshakeCertificates.Builder()
            .heldCertificate(LOCALHOST)
            .addTrustedCertificate(LOCALHOST.certificate())
            .build();

    private final ServiceStub service = new ServiceStub();
    private final List<Protocol> spoken = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        service.close();
    }

    private PartnerCenterClient client(int port) {
        OkHttpClient listening = new OkHttpClient.Builder()
                .addNetworkInterceptor(chain -> {
                    spoken.add(Objects.requireNonNull(chain.connection()).protocol());
                    return chain.proceed(chain.request());
                })
                .build();
        return service.client(builder -> builder.reroute(URI.create("https://localhost:" + port))
                .httpClient(listening)
                .sslContext(CERTIFICATES.sslContext(), CERTIFICATES.trustManager()));
    }

    private static MockWebServer http2(MockResponse... answers) throws Exception {
        MockWebServer server = new MockWebServer();
        server.setServerSocketFactory(new PromptSockets());
        server.useHttps(CERTIFICATES.sslSocketFactory(), false);
        for (MockResponse answer : answers) {
            server.enqueue(answer);
        }
        server.start(InetAddress.getLoopbackAddress(), 0);
        return server;
    }

    private static MockResponse refusedStream() {
        return new MockResponse()
                .setSocketPolicy(SocketPolicy.RESET_STREAM_AT_START)
                .setHttp2ErrorCode(REFUSED_STREAM);
    }

    @Test
    void writes_share_a_connection_that_lives() throws Exception {
        try (RawServer server = new RawServer(CERTIFICATES.sslContext().getServerSocketFactory(), connection -> {
            for (int i = 0; i < 3; i++) {
                connection.readRequest().answer(200, "{}");
            }
            connection.stall();
        })) {
            PartnerCenterClient partner = client(server.port());

            partner.raw().send(READ);
            partner.raw().send(WRITE);
            partner.raw().send(WRITE);

            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "the server closed the kept TLS connection before a write",
            outcome = "sent once, on a new connection; the value")
    void a_write_does_not_go_out_on_a_connection_that_is_dead() throws Exception {
        CountDownLatch dead = new CountDownLatch(1);
        try (RawServer server = new RawServer(
                CERTIFICATES.sslContext().getServerSocketFactory(),
                connection -> {
                    connection.readRequest().answer(200, "{}");
                    connection.close();
                    dead.countDown();
                },
                connection -> connection.readRequest().answer(200, "{}"))) {
            PartnerCenterClient partner = client(server.port());
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
            fault = "HTTP/2: the stream of a write is refused (REFUSED_STREAM)",
            outcome = "sent once; UnknownOutcomeException")
    void a_refused_stream_does_not_make_okhttp_send_a_write_again() throws Exception {
        try (MockWebServer server = http2(refusedStream(), new MockResponse().setBody("{}"))) {
            PartnerCenterClient partner = client(server.getPort());

            assertThatExceptionOfType(UnknownOutcomeException.class)
                    .isThrownBy(() -> partner.raw().send(WRITE));
            assertThat(spoken).containsExactly(Protocol.HTTP_2);
            // The server counts on a thread of its own; its second answer is still there for another request.
            assertThat(partner.raw().send(READ).status()).isEqualTo(200);
            assertThat(server.getRequestCount()).isEqualTo(2);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "HTTP/2: the stream of a read is refused (REFUSED_STREAM)",
            outcome = "sent again; the value")
    void a_refused_stream_of_a_read_is_repeated() throws Exception {
        try (MockWebServer server = http2(refusedStream(), new MockResponse().setBody("{}"))) {
            assertThat(client(server.getPort()).raw().send(READ).status()).isEqualTo(200);
            assertThat(server.getRequestCount()).isEqualTo(2);
            assertThat(spoken).containsExactly(Protocol.HTTP_2, Protocol.HTTP_2);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "HTTP/2: the connection ends after a write was sent",
            outcome = "sent once; UnknownOutcomeException")
    void a_connection_that_ends_does_not_make_okhttp_send_a_write_again() throws Exception {
        try (MockWebServer server = http2(
                new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST),
                new MockResponse().setBody("{}"))) {
            PartnerCenterClient partner = client(server.getPort());

            assertThatExceptionOfType(UnknownOutcomeException.class)
                    .isThrownBy(() -> partner.raw().send(WRITE));
            assertThat(spoken).containsExactly(Protocol.HTTP_2);
            // The server counts on a thread of its own; its second answer is still there for another request.
            assertThat(partner.raw().send(READ).status()).isEqualTo(200);
            assertThat(server.getRequestCount()).isEqualTo(2);
        }
    }
}
