package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.AuthMode;
import dev.partnercenter.Operation;
import dev.partnercenter.Service;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.TokenException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.testkit.LogAtTrace;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenCacheTest extends TokensFixture {
    private final AppCredential secret = Credentials.clientSecret(TENANT, CLIENT, "canary-client-secret");

    @Test
    void keepsATokenUntilFiveMinutesBeforeItsEnd() {
        entra.usually(asked -> entra.token(3 * 3600));
        try (Tokens tokens = tokens(secret, null)) {
            assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-1");
            time.advance(Duration.ofMinutes(174));
            assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-1");
            time.advance(Duration.ofMinutes(2));
            assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-2");
            assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-2");
        }
        assertThat(entra.asked).hasSize(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the early refresh of a token fails",
            outcome = "the old token serves until its end, with a warning and another try every 30 s")
    void usesAGoodTokenWhileNoNewerCanBeHadAndWarns() {
        try (LogAtTrace log = LogAtTrace.open();
                Tokens tokens = tokens(secret, null)) {
            token(tokens, ANY_TOKEN);
            time.advance(Duration.ofMinutes(56));
            entra.next(FakeEntra.error(401, "invalid_client", 7000222, "The provided client secret keys are expired."));

            assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-1");
            assertThat(token(tokens, ANY_TOKEN).value())
                    .as("no second try at once")
                    .isEqualTo("canary-access-1");
            assertThat(entra.asked).hasSize(2);
            assertThat(log.warnings()).singleElement().asString().contains("AADSTS7000222", "2026-03-02T10:59:59Z");

            time.advance(Duration.ofSeconds(31));
            assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-2");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "no new token can be had and the old one has ended",
            outcome = "TokenException; the old token is not used")
    void neverUsesAnExpiredToken() {
        try (Tokens tokens = tokens(secret, null)) {
            token(tokens, ANY_TOKEN);
            time.advance(Duration.ofMinutes(60));
            entra.next(FakeEntra.error(401, "invalid_client", 7000222, "The provided client secret keys are expired."));
            assertThatThrownBy(() -> token(tokens, ANY_TOKEN)).isInstanceOf(TokenException.class);
        }
    }

    @Test
    void asksAgainAfterAFailure() {
        try (Tokens tokens = tokens(secret, null)) {
            entra.next(FakeEntra.error(400, "unauthorized_client", 700016, "Application not found."));
            assertThatThrownBy(() -> token(tokens, ANY_TOKEN)).isInstanceOf(TokenException.class);
            assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-1");
        }
    }

    @Test
    void keepsTokensOfTenantsServicesAndCredentialsApart() {
        Operation graph = Operation.get("list-users", "/v1.0/users").on(Service.GRAPH);
        AccessToken users =
                new AccessToken("canary-token-of-the-user", time.now().plusSeconds(3600));
        try (Tokens tokens = tokens(secret, request -> users)) {
            AccessToken own = token(tokens, ANY_TOKEN);
            AccessToken ofCustomer = token(tokens, ANY_TOKEN, CUSTOMER_TENANT, null);
            AccessToken ofGraph = token(tokens, graph);

            assertThat(token(tokens, USER_TOKEN)).isEqualTo(users);
            assertThat(token(tokens, ANY_TOKEN)).isEqualTo(own);
            assertThat(token(tokens, ANY_TOKEN, "HarborCounty.onmicrosoft.us", null))
                    .isEqualTo(ofCustomer);
            assertThat(token(tokens, graph)).isEqualTo(ofGraph);
        }
        assertThat(entra.asked).hasSize(3);
        assertThat(entra.asked.get(1).path()).startsWith("/" + CUSTOMER_TENANT + "/");
        assertThat(entra.asked.get(2).form().get("scope")).contains("https://graph.microsoft.us/.default");
    }

    @Test
    void prefersAppOnlyAndFallsBackToTheUser() {
        AccessToken user =
                new AccessToken("canary-token-of-the-user", time.now().plusSeconds(3600));
        try (Tokens both = tokens(secret, request -> user);
                Tokens userOnly = tokens(null, request -> user)) {
            assertThat(token(both, ANY_TOKEN).value()).isEqualTo("canary-access-1");
            assertThat(token(both, USER_TOKEN)).isEqualTo(user);
            assertThat(token(userOnly, ANY_TOKEN)).isEqualTo(user);
        }
    }

    @Test
    void namesTheOperationWhoseCredentialIsMissing() {
        try (Tokens appOnly = tokens(secret, null);
                Tokens userOnly = tokens(null, request -> new AccessToken("canary-token-that-ends", time.now()))) {
            assertThatThrownBy(() -> token(appOnly, USER_TOKEN))
                    .isInstanceOf(MissingCredentialException.class)
                    .hasMessageContainingAll("get-a-profile", "App+User", "userCredential");
            assertThatThrownBy(() -> token(userOnly, ANY_TOKEN.auth(AuthMode.APP)))
                    .isInstanceOf(MissingCredentialException.class)
                    .hasMessageContainingAll("get-a-customer", "app-only", "appCredential");
        }
        assertThat(entra.asked).isEmpty();
    }

    @Test
    void refusesATenantThatCouldChangeTheAddress() {
        try (Tokens tokens = tokens(secret, null)) {
            for (String tenant : new String[] {"", "..", "a/b", "a?b", "a..b", "a b", "a\r\nb"}) {
                assertThatThrownBy(() -> token(tokens, ANY_TOKEN, tenant, null))
                        .as(tenant)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("tenantId");
            }
        }
        assertThat(entra.asked).isEmpty();
    }

    @Test
    void wrapsTheFailureOfAnApplicationsOwnCredential() {
        try (Tokens tokens = tokens(
                request -> {
                    throw new IllegalStateException("vault says: the-secret-in-a-message");
                },
                request -> null)) {
            assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                    .isInstanceOf(TokenException.class)
                    .hasMessageContaining("IllegalStateException")
                    .hasMessageNotContaining("the-secret-in-a-message")
                    .hasRootCauseMessage("vault says: the-secret-in-a-message");
            assertThatThrownBy(() -> token(tokens, USER_TOKEN))
                    .isInstanceOf(TokenException.class)
                    .hasMessageContaining("returned null");
        }
    }

    @Test
    void tellsABuiltInCredentialThatIsAskedBesideTheClient() {
        assertThatThrownBy(() -> secret.getToken(new UnboundRequest()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("request must be the one that the client handed");
    }

    @Test
    void givesNoTokenAfterClose() {
        Tokens tokens = tokens(secret, null);
        token(tokens, ANY_TOKEN);
        tokens.close();
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }
}
