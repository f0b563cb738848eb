package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.TestClient.Reply;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class UserTokenTest {

    private static final String REDIRECT = "http://localhost:8400/back";

    @Test
    void aRefreshTokenBuysATokenOfTheUserAndTheNextRefreshToken(PartnerCenterSimulator simulator) {
        Reply first = Entra.of(simulator).refresh(TestIdentity.REFRESH_TOKEN);

        assertThat(first.text("/refresh_token")).isEqualTo("canary-simulator-refresh-token-1");
        JsonNode claims = Entra.claims(first.text("/access_token"));
        assertThat(claims.path("scp").asText()).isEqualTo("user_impersonation");
        assertThat(claims.path("amr")).extracting(JsonNode::asText).contains("mfa");
        assertThat(claims.has("roles")).isFalse();
        assertThat(Entra.claims(first.text("/id_token"))
                        .path("preferred_username")
                        .asText())
                .isEqualTo(TestIdentity.USER_NAME);
        assertThat(Entra.of(simulator)
                        .refresh("canary-simulator-refresh-token-1")
                        .text("/refresh_token"))
                .isEqualTo("canary-simulator-refresh-token-2");
    }

    @Test
    void aUsedRefreshTokenStaysGoodUnlessItIsGivenAnEnd(PartnerCenterSimulator simulator) {
        Entra entra = Entra.of(simulator);
        entra.refresh(TestIdentity.REFRESH_TOKEN);
        assertThat(entra.refresh(TestIdentity.REFRESH_TOKEN).status()).isEqualTo(200);

        try (PartnerCenterSimulator strict = PartnerCenterSimulator.builder()
                .refreshTokenGrace(Duration.ofSeconds(30))
                .start()) {
            Entra strictEntra = Entra.of(strict);
            strictEntra.refresh(TestIdentity.REFRESH_TOKEN);
            strict.clock().advance(Duration.ofSeconds(10));
            assertThat(strictEntra.refresh(TestIdentity.REFRESH_TOKEN).status()).isEqualTo(200);
            strict.clock().advance(Duration.ofSeconds(20));
            assertThat(Entra.aadsts(strictEntra.refresh(TestIdentity.REFRESH_TOKEN)))
                    .isEqualTo(70000);
        }
    }

    @Test
    void refreshTokensEndUnknownUnusedOrRevoked(PartnerCenterSimulator simulator) {
        Entra entra = Entra.of(simulator);
        assertThat(Entra.aadsts(entra.refresh("invented"))).isEqualTo(70000);
        simulator.entra().revokeRefreshTokens();
        assertThat(Entra.aadsts(entra.refresh(TestIdentity.REFRESH_TOKEN))).isEqualTo(50173);
        simulator.reset();
        simulator.clock().advance(Duration.ofDays(91));
        assertThat(Entra.aadsts(entra.refresh(TestIdentity.REFRESH_TOKEN))).isEqualTo(700082);
    }

    @Test
    void theRefreshTokenWorksForTheTenantOfACustomerOnceThereIsConsent() {
        try (PartnerCenterSimulator simulator =
                PartnerCenterSimulator.builder().consentRequired().start()) {
            Fixture fixture = new Fixture(simulator);
            var form = Entra.form(
                    "grant_type", "refresh_token",
                    "refresh_token", TestIdentity.REFRESH_TOKEN,
                    "scope", "https://graph.microsoft.us/.default");
            Entra entra = Entra.of(simulator);
            Reply refused = entra.token(fixture.id("customerId"), form);
            assertThat(Entra.aadsts(refused)).isEqualTo(65001);
            assertThat(refused.text("/suberror")).isEqualTo("consent_required");

            fixture.client().post(fixture.customer() + "/applicationconsents", """
                            {"applicationId": "%s", "applicationGrants": [{"enterpriseApplicationId": "x", "scope": "User.Read"}]}
                            """.formatted(TestIdentity.CLIENT_ID));

            JsonNode claims =
                    Entra.claims(entra.token(fixture.id("domain"), form).text("/access_token"));
            assertThat(claims.path("tid").asText()).isEqualTo(fixture.id("customerId"));
            assertThat(claims.path("aud").asText()).isEqualTo("https://graph.microsoft.us");
        }
    }

    @Test
    void aDeviceCodeIsPendingAndThenApprovedByItself(PartnerCenterSimulator simulator) {
        Entra entra = Entra.of(simulator);
        Reply code = entra.deviceCode();
        assertThat(code.text("/user_code")).isNotBlank();
        assertThat(code.text("/message")).contains(code.text("/user_code"));

        Reply pending = entra.redeem(code.text("/device_code"));
        assertThat(pending.text("/error")).isEqualTo("authorization_pending");
        Reply token = entra.redeem(code.text("/device_code"));
        assertThat(token.text("/refresh_token")).isEqualTo("canary-simulator-refresh-token-1");
        assertThat(entra.redeem(code.text("/device_code")).text("/error")).isEqualTo("bad_verification_code");
    }

    @Test
    void aDeviceCodeCanWaitForItsUser() {
        try (PartnerCenterSimulator simulator =
                PartnerCenterSimulator.builder().deviceCodeWaitsForApproval().start()) {
            Entra entra = Entra.of(simulator);
            Reply first = entra.deviceCode();
            entra.redeem(first.text("/device_code"));
            assertThat(entra.redeem(first.text("/device_code")).text("/error")).isEqualTo("authorization_pending");
            simulator.entra().approveDeviceCode(first.text("/user_code"));
            assertThat(entra.redeem(first.text("/device_code")).status()).isEqualTo(200);

            Reply second = entra.deviceCode();
            simulator.entra().declineDeviceCode(second.text("/user_code"));
            assertThat(entra.redeem(second.text("/device_code")).text("/error")).isEqualTo("authorization_declined");

            Reply third = entra.deviceCode();
            assertThat(entra.get("common/oauth2/deviceauth?user_code=" + third.text("/user_code"))
                            .status())
                    .isEqualTo(200);
            simulator.clock().advance(Duration.ofMinutes(15));
            assertThat(entra.redeem(third.text("/device_code")).text("/error")).isEqualTo("expired_token");
            assertThatThrownBy(() -> simulator.entra().approveDeviceCode("nobody"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anAuthorizationCodeIsGoodOnceForItsRedirectAndItsVerifier(PartnerCenterSimulator simulator) throws Exception {
        Entra entra = Entra.of(simulator);
        String verifier = "canary-code-verifier-that-is-long-enough-for-anybody-0123";
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        Reply redirect = entra.get("organizations/oauth2/v2.0/authorize?response_type=code&state=s%201&client_id="
                + TestIdentity.CLIENT_ID + "&redirect_uri=" + REDIRECT + "&code_challenge_method=S256&code_challenge="
                + challenge + "&scope=openid%20offline_access");

        assertThat(redirect.status()).isEqualTo(302);
        assertThat(redirect.header("Location")).startsWith(REDIRECT + "?code=").endsWith("&state=s%201");
        String code = redirect.header("Location").replaceAll(".*code=([^&]+)&.*", "$1");
        assertThat(Entra.aadsts(redeem(entra, code, "http://localhost:1/other", verifier)))
                .isEqualTo(500112);
        assertThat(Entra.aadsts(redeem(entra, code, REDIRECT, "canary-another-verifier")))
                .isEqualTo(501481);
        assertThat(redeem(entra, code, REDIRECT, verifier).text("/id_token")).isNotBlank();
        assertThat(Entra.aadsts(redeem(entra, code, REDIRECT, verifier))).isEqualTo(54005);
    }

    @Test
    void clientsFindTheEndpointsOfTheHostTheyAsk(PartnerCenterSimulator simulator) {
        Entra entra = Entra.of(simulator);
        assertThat(entra.get(TestIdentity.TENANT_ID + "/v2.0/.well-known/openid-configuration")
                        .text("/token_endpoint"))
                .isEqualTo("https://login.microsoftonline.us/" + TestIdentity.TENANT_ID + "/oauth2/v2.0/token");
        Reply instance = entra.get("common/discovery/instance?api-version=1.1&authorization_endpoint="
                + "https://login.microsoftonline.us/" + TestIdentity.TENANT_ID + "/oauth2/v2.0/authorize");
        assertThat(instance.json().at("/metadata/0/aliases"))
                .extracting(JsonNode::asText)
                .containsExactly("login.microsoftonline.us");
    }

    private static Reply redeem(Entra entra, String code, String redirect, String verifier) {
        return entra.token(
                "grant_type", "authorization_code", "code", code, "redirect_uri", redirect, "code_verifier", verifier);
    }
}
