package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.TestClient.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SimulatorExtension.class)
class AppTokenTest {

    private static final String AUDIENCE =
            "https://login.microsoftonline.us/" + TestIdentity.TENANT_ID + "/oauth2/v2.0/token";

    @Test
    void aSecretBuysATokenForTheResourceOfTheScope(PartnerCenterSimulator simulator) {
        Reply reply = Entra.of(simulator).token(TestIdentity.TENANT_ID, Requests.secret());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("/token_type")).isEqualTo("Bearer");
        assertThat(reply.json().path("expires_in").asInt()).isEqualTo(3599);
        assertThat(reply.json().has("refresh_token")).isFalse();
        JsonNode claims = Entra.claims(reply.text("/access_token"));
        assertThat(claims.path("aud").asText()).isEqualTo(TestIdentity.PARTNER_CENTER_RESOURCE);
        assertThat(claims.path("tid").asText()).isEqualTo(TestIdentity.TENANT_ID);
        assertThat(claims.path("appid").asText()).isEqualTo(TestIdentity.CLIENT_ID);
        assertThat(claims.path("roles")).isNotEmpty();
        assertThat(claims.has("scp")).isFalse();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(3599);
    }

    @Test
    void bothAuthoritiesAndTheDomainOfTheTenantAreServed(PartnerCenterSimulator simulator) {
        Entra entra = Entra.of(simulator);
        assertThat(entra.on("login.microsoftonline.com")
                        .token(TestIdentity.TENANT_DOMAIN, Requests.secret())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusalsCarryTheAadstsCodeAndTheIdsToFindThemAgain(PartnerCenterSimulator simulator) {
        Map<String, String> form = new HashMap<>(Requests.secret());
        form.put("client_secret", "wrong");
        Reply reply = TestClient.of(simulator)
                .with("client-request-id", "3f1c6f2e-0000-4000-8000-000000000001")
                .form("/login.microsoftonline.us/" + TestIdentity.TENANT_ID + "/oauth2/v2.0/token", form);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("/error")).isEqualTo("invalid_client");
        assertThat(reply.text("/error_description"))
                .startsWith("AADSTS7000215: ")
                .contains("Trace ID: ");
        assertThat(reply.json().path("error_codes").path(0).asInt()).isEqualTo(7000215);
        assertThat(reply.text("/trace_id")).isNotBlank();
        assertThat(reply.text("/correlation_id")).isNotBlank();
        assertThat(reply.text("/timestamp")).endsWith("Z");
    }

    @Test
    void everyMistakeHasItsOwnCode(PartnerCenterSimulator simulator) {
        Entra entra = Entra.of(simulator);
        String scope = TestIdentity.PARTNER_CENTER_RESOURCE + "/.default";
        String secret = TestIdentity.CLIENT_SECRET;

        assertThat(Entra.aadsts(entra.token("11111111-0000-4000-8000-000000000000", Requests.secret())))
                .isEqualTo(90002);
        assertThat(Entra.aadsts(entra.token("common", Requests.secret()))).isEqualTo(50059);
        assertThat(Entra.aadsts(entra.token("scope", scope))).isEqualTo(900144);
        assertThat(Entra.aadsts(entra.token("grant_type", "password"))).isEqualTo(70003);
        assertThat(Entra.aadsts(entra.token("grant_type", "client_credentials", "scope", scope)))
                .isEqualTo(7000218);
        assertThat(Entra.aadsts(entra.token("grant_type", "client_credentials", "client_secret", secret)))
                .isEqualTo(900144);
        assertThat(Entra.aadsts(entra.token(
                        "grant_type", "client_credentials", "client_secret", secret, "scope", "user_impersonation")))
                .isEqualTo(1002012);
        assertThat(Entra.aadsts(entra.token(
                        "grant_type",
                        "client_credentials",
                        "client_secret",
                        secret,
                        "scope",
                        "https://elsewhere.example/.default")))
                .isEqualTo(500011);
        assertThat(Entra.aadsts(entra.token(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "another-app",
                        "client_secret",
                        secret,
                        "scope",
                        scope)))
                .isEqualTo(700016);
    }

    @Test
    void aTestCanHaveTheNextRequestRefused(PartnerCenterSimulator simulator) {
        Entra entra = Entra.of(simulator);
        simulator.entra().refuseNextToken(53003);

        assertThat(Entra.aadsts(entra.token(TestIdentity.TENANT_ID, Requests.secret())))
                .isEqualTo(53003);
        assertThat(entra.token(TestIdentity.TENANT_ID, Requests.secret()).status())
                .isEqualTo(200);
    }

    @Test
    void aCertificateSignsAnAssertionThatIsChecked(@TempDir Path folder) throws Exception {
        TestCertificate mine = TestCertificate.make(folder);
        try (PartnerCenterSimulator simulator =
                PartnerCenterSimulator.builder().certificate(mine.certificate()).start()) {
            Entra entra = Entra.of(simulator);
            Instant now = Instant.now();
            String good = mine.assertion(AUDIENCE, now);

            assertThat(assertion(entra, good).status()).isEqualTo(200);
            assertThat(Entra.aadsts(assertion(entra, "no token"))).isEqualTo(50027);
            assertThat(Entra.aadsts(assertion(entra, good.substring(0, good.lastIndexOf('.')) + ".AAAA")))
                    .isEqualTo(700027);
            assertThat(Entra.aadsts(assertion(entra, mine.assertion("https://elsewhere.example/x", now))))
                    .isEqualTo(700023);
            assertThat(Entra.aadsts(assertion(entra, mine.assertion(AUDIENCE, now.minus(Duration.ofHours(2))))))
                    .isEqualTo(700024);
        }
    }

    private static Reply assertion(Entra entra, String assertion) {
        return entra.token(
                "grant_type",
                "client_credentials",
                "scope",
                TestIdentity.PARTNER_CENTER_RESOURCE + "/.default",
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion);
    }
}
