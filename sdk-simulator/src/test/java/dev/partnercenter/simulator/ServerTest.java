package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.simulator.TestClient.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class ServerTest {

    @Test
    void partnerCenterIsAtTheBareRootAndUnderItsLogicalHost(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        assertThat(client.get("/v1/customers").status()).isEqualTo(200);
        assertThat(client.get("/api.partnercenter.microsoft.com/v1/customers").status())
                .isEqualTo(200);
        assertThat(simulator.recordedExchanges())
                .extracting(RecordedExchange::path)
                .containsOnly("/v1/customers");
        assertThat(simulator.recordedExchanges().get(1).host()).isEqualTo("api.partnercenter.microsoft.com");
    }

    @Test
    void theHostHeaderChoosesTheService(PartnerCenterSimulator simulator) throws IOException {
        String tokenPath = "/" + TestIdentity.TENANT_ID + "/v2.0/.well-known/openid-configuration";
        assertThat(raw(simulator, tokenPath, "login.microsoftonline.us")).startsWith("HTTP/1.1 200");
        assertThat(raw(simulator, tokenPath, "api.partnercenter.microsoft.com")).startsWith("HTTP/1.1 404");
    }

    @Test
    void idsAreGivenBackOrMade(PartnerCenterSimulator simulator) {
        Reply given = TestClient.of(simulator)
                .with("MS-RequestId", "r-1")
                .with("MS-CorrelationId", "c-1")
                .get("/v1/customers");
        assertThat(given.header("MS-RequestId")).isEqualTo("r-1");
        assertThat(given.header("MS-CorrelationId")).isEqualTo("c-1");
        assertThat(given.header("MS-ServerId")).isNotBlank();
        Reply made = TestClient.of(simulator).get("/v1/customers/none");
        assertThat(made.header("MS-RequestId")).isNotBlank().isNotEqualTo("r-1");
        assertThat(made.header("MS-CV")).isNotBlank();
    }

    @Test
    void whatIsNotServedSaysSo(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        assertThat(client.get("/v1/nothing").code()).isEqualTo(1000);
        assertThat(client.patch("/v1/customers", "{}").status()).isEqualTo(405);
        assertThat(client.withToken(null).head("/v1/domains/x.example").status())
                .isEqualTo(401);
    }

    @Test
    void exchangesAreRecordedUpToABound() {
        try (PartnerCenterSimulator simulator =
                PartnerCenterSimulator.builder().recordingBound(3).start()) {
            TestClient client = TestClient.of(simulator).with("MS-RequestId", "r-9");
            for (int i = 0; i < 5; i++) {
                client.get("/v1/customers?size=" + (i + 1));
            }
            List<RecordedExchange> recorded = simulator.recordedExchanges();
            assertThat(recorded).extracting(RecordedExchange::query).containsExactly("size=3", "size=4", "size=5");
            RecordedExchange last = recorded.get(2);
            assertThat(last.operation()).isEqualTo("get-a-list-of-customers");
            assertThat(last.status()).isEqualTo(200);
            assertThat(last.requestHeader("ms-requestid")).isEqualTo("r-9");
            assertThat(last.responseHeader("MS-REQUESTID")).isEqualTo("r-9");
            assertThat(last.responseBody()).contains("totalCount");
            assertThat(last.toString()).doesNotContain(simulator.testToken().substring(0, 20));
        }
    }

    @Test
    void faultsShowInTheRecording(PartnerCenterSimulator simulator) {
        simulator.faults().on("POST", "/v1/customers").cut();
        assertThatThrownBy(() -> TestClient.of(simulator).post("/v1/customers", "{}"))
                .isInstanceOf(UncheckedIOException.class);
        RecordedExchange exchange = simulator.recordedExchanges().get(0);
        assertThat(exchange.faulted()).isTrue();
        assertThat(exchange.status()).isZero();
    }

    @Test
    void aResetForgetsStateFaultsAndRecordings(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        simulator.faults().on("GET", "/v1/customers").always().respond(500);
        Entra.of(simulator).refresh(TestIdentity.REFRESH_TOKEN);
        simulator.reset();

        assertThat(simulator.recordedExchanges()).isEmpty();
        assertThat(fixture.client()
                        .get("/v1/customers")
                        .json()
                        .path("totalCount")
                        .asInt())
                .isZero();
        assertThat(Entra.of(simulator).refresh(TestIdentity.REFRESH_TOKEN).text("/refresh_token"))
                .isEqualTo("canary-simulator-refresh-token-1");
    }

    @Test
    void timeIsTheGivenClockAndMovesOnlyForward() {
        Instant start = Instant.parse("2026-03-01T12:00:00Z");
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.builder()
                .clock(Clock.fixed(start, ZoneOffset.UTC))
                .start()) {
            simulator.clock().advance(Duration.ofHours(1));
            Fixture fixture = new Fixture(simulator);
            fixture.cart(Requests.G3, 1);
            assertThat(fixture.client()
                            .get(fixture.customer() + "/carts/" + fixture.id("cartId"))
                            .text("/creationTimestamp"))
                    .isEqualTo("2026-03-01T13:00:00Z");
            assertThatThrownBy(() -> simulator.clock().advance(Duration.ofSeconds(-1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aFixedPortIsTakenOnceAndFreedByClose() {
        int port;
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.start()) {
            port = simulator.baseUrl().getPort();
            assertThatThrownBy(() -> PartnerCenterSimulator.builder().port(port).start())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(String.valueOf(port));
        }
        try (PartnerCenterSimulator again =
                PartnerCenterSimulator.builder().port(port).start()) {
            assertThat(again.baseUrl().getPort()).isEqualTo(port);
        }
    }

    @Test
    void closeEndsAllThreadsEvenThoseThatHoldAnswersBack() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        PartnerCenterSimulator simulator = PartnerCenterSimulator.start();
        simulator.faults().on("GET", "/v1/customers").delay(Duration.ofHours(1));
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + "/v1/customers"))
                .build();
        var pending = HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
        while (simulator.recordedExchanges().isEmpty()) {
            Thread.onSpinWait();
        }
        simulator.close();
        assertThat(pending).failsWithin(Duration.ofSeconds(5));
        for (Thread thread : started(before)) {
            thread.join(5000);
        }
        assertThat(started(before)).isEmpty();
    }

    private static List<Thread> started(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> thread.getName().contains("MockWebServer"))
                .collect(Collectors.toList());
    }

    private static String raw(PartnerCenterSimulator simulator, String path, String host) throws IOException {
        URI base = simulator.baseUrl();
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] start = socket.getInputStream().readNBytes(12);
            return new String(start, StandardCharsets.US_ASCII);
        }
    }
}
