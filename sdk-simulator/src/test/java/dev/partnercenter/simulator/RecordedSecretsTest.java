package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import dev.partnercenter.testkit.Canary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody finds a secret in what a simulator recorded. */
@ExtendWith(SimulatorExtension.class)
class RecordedSecretsTest {
    private static final String SCOPE = TestIdentity.PARTNER_CENTER_RESOURCE + "/.default";

    @Test
    void noRecordedExchangeHoldsAPassword(PartnerCenterSimulator simulator) {
        Reply customer = TestClient.of(simulator)
                .post("/v1/customers", Requests.customer("harborcounty.onmicrosoft.us", "Harbor County"));
        Graph graph = Graph.ofTenant(simulator, customer.text("/id"));
        String id = graph.user("lee.osei@harborcounty.onmicrosoft.us");
        graph.patch("/users/" + id, "{\"passwordProfile\" : { \"Password\" : \"canary-Quote-\\\"Quay\\\"-9\"}}");
        String reset = "/users/" + id + "/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword";
        graph.post(reset, "{\"newPassword\": \"canary-Lantern-Row-7\"}");
        Reply generated = graph.post(reset, "{}");
        simulator.faults().on("POST", "/v1.0/users/**").truncateBody();
        graph.post(reset, "");

        assertThat(customer.text("/userCredentials/password")).startsWith("Sim-");
        assertThat(generated.text("/newPassword")).startsWith("Sim-");
        assertThat(simulator.recordedExchanges())
                .hasSizeGreaterThan(5)
                .allSatisfy(exchange -> assertThat(exchange.requestBody() + exchange.responseBody())
                        .doesNotContain("Sim-", "Oyster-Bay", "Quote-", "Quay", "Lantern-Row"));
        assertThat(simulator.recordedExchanges().get(0).responseBody()).contains("\"password\":\"***\"");
    }

    @Test
    void no_recorded_exchange_holds_what_an_application_or_a_user_proves_itself_by(PartnerCenterSimulator simulator) {
        Entra entra = Entra.of(simulator);
        entra.token("grant_type", "client_credentials", "client_secret", TestIdentity.CLIENT_SECRET, "scope", SCOPE);
        entra.token("grant_type", "client_credentials", "client_secret", "canary-wrong-client-secret", "scope", SCOPE);
        entra.token("grant_type", "client_credentials", "client_assertion", "canary-client-assertion", "scope", SCOPE);
        String refreshed = entra.refresh(TestIdentity.REFRESH_TOKEN).text("/refresh_token");
        entra.redeem(entra.deviceCode().text("/device_code"));
        String code = entra.get("organizations/oauth2/v2.0/authorize?response_type=code&state=s&client_id="
                        + TestIdentity.CLIENT_ID + "&redirect_uri=http://localhost:1/back&scope=offline_access")
                .header("Location")
                .replaceAll(".*code=([^&]+)&.*", "$1");
        entra.token(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                "http://localhost:1/back",
                "code_verifier",
                "canary-code-verifier-of-the-recording");
        entra.get("common/oauth2/deviceauth?code=" + code);
        TestClient client = TestClient.of(simulator);
        client.get("/v1/customers");
        simulator.faults().on("GET", "/v1/customers").respond(400).body("not for Bearer " + simulator.testToken());
        client.get("/v1/customers");

        assertThat(code).contains(Canary.MARKER);
        assertThat(refreshed).contains(Canary.MARKER);
        assertThat(simulator.recordedExchanges())
                .hasSizeGreaterThan(9)
                .allSatisfy(exchange -> assertThat(Canary.isIn(everything(exchange)))
                        .as(exchange.toString())
                        .isFalse());
        assertThat(simulator.recordedExchanges().get(0).requestBody())
                .contains("grant_type=client_credentials", "client_secret=***");
    }

    private static String everything(RecordedExchange exchange) {
        return exchange
                + exchange.query()
                + exchange.requestHeaders()
                + exchange.requestBody()
                + exchange.responseHeaders()
                + exchange.responseBody();
    }
}
