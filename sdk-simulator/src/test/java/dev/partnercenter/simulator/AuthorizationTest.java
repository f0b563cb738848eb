package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class AuthorizationTest {

    @Test
    void aRequestWithoutAKnownTokenIsRefused(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        Reply none = client.withToken(null).get("/v1/customers");
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.code()).isEqualTo(800001);
        assertThat(none.header("WWW-Authenticate")).contains("invalid_token");

        String foreign;
        try (PartnerCenterSimulator other = PartnerCenterSimulator.start()) {
            foreign = other.testToken();
        }
        assertThat(client.withToken(foreign).get("/v1/customers").code()).isEqualTo(400);
        assertThat(client.withToken("rubbish").get("/v1/customers").status()).isEqualTo(401);
        assertThat(client.get("/v1/customers").status()).isEqualTo(200);
    }

    @Test
    void aTokenEndsWithItsLifetime(PartnerCenterSimulator simulator) {
        TestClient client =
                TestClient.of(simulator).withToken(appToken(simulator, TestIdentity.PARTNER_CENTER_RESOURCE));
        simulator.clock().advance(Duration.ofSeconds(3500));
        assertThat(client.get("/v1/customers").status()).isEqualTo(200);
        simulator.clock().advance(Duration.ofSeconds(99));
        assertThat(client.get("/v1/customers").status()).isEqualTo(401);
    }

    @Test
    void theAudienceMustBePartnerCenter(PartnerCenterSimulator simulator) {
        Reply reply = TestClient.of(simulator)
                .withToken(appToken(simulator, "https://graph.windows.net"))
                .get("/v1/customers");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo(900420);
    }

    @Test
    void theUserMustHavePassedMultiFactorAuthentication() {
        try (PartnerCenterSimulator simulator =
                PartnerCenterSimulator.builder().withoutMfa().start()) {
            String token =
                    Entra.of(simulator).refresh(TestIdentity.REFRESH_TOKEN).text("/access_token");
            Reply reply = TestClient.of(simulator).withToken(token).get("/v1/customers");
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.code()).isEqualTo(900421);
        }
    }

    @Test
    void someOperationsWantAUser(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        TestClient app = client.withToken(appToken(simulator, TestIdentity.PARTNER_CENTER_RESOURCE));
        String user = Entra.of(simulator).refresh(TestIdentity.REFRESH_TOKEN).text("/access_token");

        assertThat(app.get("/v1/profiles/legalbusiness").status()).isEqualTo(200);
        assertThat(app.get("/v1/profiles/support").status()).isEqualTo(403);
        assertThat(client.withToken(user).get("/v1/profiles/support").status()).isEqualTo(200);
    }

    private static String appToken(PartnerCenterSimulator simulator, String resource) {
        Map<String, String> form = new HashMap<>(Requests.secret());
        form.put("scope", resource + "/.default");
        return Entra.of(simulator).token(TestIdentity.TENANT_ID, form).text("/access_token");
    }
}
