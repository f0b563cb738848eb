package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.TestClient.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class FaultsTest {

    private static final String CUSTOMERS = "/v1/customers";
    private static final String CUSTOMER = Requests.customer("harborcounty.onmicrosoft.us", "Harbor County");

    @Test
    void aStatusIsAnsweredAsOftenAsItWasAskedForAndWithoutAnyWork(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        Fault fault = simulator
                .faults()
                .on("POST", "/v1/customers")
                .times(2)
                .respond(503)
                .retryAfter("soon");

        Reply reply = client.with("MS-RequestId", "r-1").post(CUSTOMERS, CUSTOMER);
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isEqualTo("soon");
        assertThat(reply.header("MS-RequestId")).isEqualTo("r-1");
        assertThat(reply.json().has("description")).isTrue();
        assertThat(client.post(CUSTOMERS, CUSTOMER).status()).isEqualTo(503);
        assertThat(client.post(CUSTOMERS, CUSTOMER).status()).isEqualTo(201);
        assertThat(fault.hits()).isEqualTo(2);
    }

    @Test
    void throttlingHasABodyOfItsOwn(PartnerCenterSimulator simulator) {
        simulator.faults().onOperation("get-a-list-of-customers").respond(429).retryAfter("7");
        Reply reply = TestClient.of(simulator).get(CUSTOMERS);
        assertThat(reply.json().path("statusCode").asInt()).isEqualTo(429);
        assertThat(reply.text("/message")).isNotBlank();
    }

    @Test
    void aPatternStandsForSegmentsAndTheLatestFaultWins(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        simulator.faults().on("*", "/v1/**").always().respond(500);
        simulator.faults().on("GET", "/v1/customers/*/orders").always().respond(502);

        assertThat(fixture.client().get(fixture.customer() + "/orders").status())
                .isEqualTo(502);
        assertThat(fixture.client().get(fixture.customer() + "/orders/1").status())
                .isEqualTo(500);
        assertThat(fixture.client().get(fixture.customer()).status()).isEqualTo(500);
        simulator.faults().clear();
        assertThat(fixture.client().get(fixture.customer()).status()).isEqualTo(200);
        assertThatThrownBy(() -> simulator.faults().onOperation("no-such-operation"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFirstRequestsCanPass(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        simulator.faults().on("GET", CUSTOMERS).afterPassing(2).respond(500);
        assertThat(client.get(CUSTOMERS).status()).isEqualTo(200);
        assertThat(client.get(CUSTOMERS).status()).isEqualTo(200);
        assertThat(client.get(CUSTOMERS).status()).isEqualTo(500);
        assertThat(client.get(CUSTOMERS).status()).isEqualTo(200);
    }

    @Test
    void aCutConnectionDidNoWorkAndALostAnswerDid(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        simulator.faults().on("POST", CUSTOMERS).cut();
        assertThatIOException().isThrownBy(() -> client.exchange("POST", CUSTOMERS, BodyPublishers.ofString(CUSTOMER)));
        assertThat(client.head("/v1/domains/harborcounty.onmicrosoft.us").status())
                .isEqualTo(404);

        simulator.faults().on("POST", CUSTOMERS).loseAnswer();
        assertThatIOException().isThrownBy(() -> client.exchange("POST", CUSTOMERS, BodyPublishers.ofString(CUSTOMER)));
        assertThat(client.head("/v1/domains/harborcounty.onmicrosoft.us").status())
                .isEqualTo(200);
    }

    @Test
    void workCanBeDoneBeforeAnError(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        simulator.faults().on("POST", CUSTOMERS).respond(500).afterWork();
        assertThat(client.post(CUSTOMERS, CUSTOMER).status()).isEqualTo(500);
        assertThat(client.get(CUSTOMERS).json().path("totalCount").asInt()).isEqualTo(1);
    }

    @Test
    void bodiesAreCutTruncatedMalformedOrReplaced(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        String whole = client.get(CUSTOMERS).body();

        simulator.faults().on("GET", CUSTOMERS).cutInBody();
        assertThatIOException().isThrownBy(() -> client.exchange("GET", CUSTOMERS, BodyPublishers.noBody()));
        simulator.faults().on("GET", CUSTOMERS).truncateBody();
        assertThat(client.get(CUSTOMERS).body()).isEqualTo(whole.substring(0, whole.length() / 2));
        simulator.faults().on("GET", CUSTOMERS).malformBody();
        assertThatThrownBy(() -> client.get(CUSTOMERS).json()).isInstanceOf(UncheckedIOException.class);
        simulator.faults().on("GET", CUSTOMERS).body("{\"totalCount\": 0}").header("X-Extra", "1");
        Reply replaced = client.get(CUSTOMERS);
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.header("X-Extra")).isEqualTo("1");
        assertThat(replaced.body()).isEqualTo("{\"totalCount\": 0}");
    }

    @Test
    void aStallEndsInTheClientsTimeOut(PartnerCenterSimulator simulator) {
        simulator.faults().on("GET", CUSTOMERS).stall();
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + CUSTOMERS))
                .timeout(Duration.ofMillis(200))
                .build();
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void aStallInTheBodyComesAfterTheHeaders(PartnerCenterSimulator simulator) throws Exception {
        simulator.faults().on("GET", CUSTOMERS).stallInBody();
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + CUSTOMERS))
                .header("Authorization", "Bearer " + simulator.testToken())
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        long promised = response.headers().firstValueAsLong("Content-Length").orElseThrow();
        assertThat(response.body().readNBytes((int) promised / 2)).hasSize((int) promised / 2);
        CompletableFuture<Integer> more = CompletableFuture.supplyAsync(() -> {
            try {
                return response.body().read();
            } catch (IOException e) {
                return -1;
            }
        });
        assertThatThrownBy(() -> more.get(100, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        response.body().close();
    }

    @Test
    void aDelayHoldsTheAnswerBackAndChangesNothingElse(PartnerCenterSimulator simulator) {
        simulator.faults().on("GET", CUSTOMERS).delay(Duration.ofMillis(150));
        long start = System.nanoTime();
        Reply reply = TestClient.of(simulator).get(CUSTOMERS);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void aRedirectGoesWhereItIsTold(PartnerCenterSimulator simulator) {
        simulator.faults().on("GET", CUSTOMERS).redirect(307, "https://elsewhere.example/");
        Reply reply = TestClient.of(simulator).get(CUSTOMERS);
        assertThat(reply.status()).isEqualTo(307);
        assertThat(reply.header("Location")).isEqualTo("https://elsewhere.example/");
    }

    @Test
    void tokenRoutesFailInTheirOwnShape(PartnerCenterSimulator simulator) {
        simulator.faults().on("POST", "/*/oauth2/v2.0/token").respond(503);
        JsonNode body = Entra.of(simulator)
                .token(TestIdentity.TENANT_ID, Requests.secret())
                .json();
        assertThat(body.path("error").asText()).isEqualTo("temporarily_unavailable");
        assertThat(body.path("trace_id").asText()).isNotBlank();
    }

    @Test
    void aLostTokenAnswerHasRotatedTheRefreshToken(PartnerCenterSimulator simulator) {
        simulator.faults().onOperation("entra-token").loseAnswer();
        Entra entra = Entra.of(simulator);
        assertThatThrownBy(() -> entra.refresh(TestIdentity.REFRESH_TOKEN)).isInstanceOf(UncheckedIOException.class);
        assertThat(entra.refresh(TestIdentity.REFRESH_TOKEN).text("/refresh_token"))
                .isEqualTo("canary-simulator-refresh-token-2");
    }
}
