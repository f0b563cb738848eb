package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.DeviceCodePrompt;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.TokenException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DeviceCodeTest extends TokensFixture {
    private final RefreshTokenStore store = RefreshTokenStore.inMemory(null);
    private final List<DeviceCodePrompt.Invitation> shown = new CopyOnWriteArrayList<>();

    private Tokens tokens(RefreshTokenStore from) {
        return tokens(null, Credentials.deviceCode(TENANT, CLIENT, from, shown::add));
    }

    @Test
    void showsTheCodePollsAndStoresTheRefreshToken() {
        entra.next(invitation());
        entra.next(pending("authorization_pending"));
        entra.next(pending("slow_down"));
        entra.next(pending("authorization_pending"));
        entra.next(asked -> entra.token(3599, "canary-refresh-1"));
        try (Tokens tokens = tokens(store)) {
            assertThat(token(tokens, USER_TOKEN).value()).isEqualTo("canary-access-1");
        }
        assertThat(shown).singleElement().satisfies(invitation -> {
            assertThat(invitation.userCode()).isEqualTo("HARBOR7Q2");
            assertThat(invitation.verificationUri()).isEqualTo(URI.create("https://microsoft.com/deviceloginus"));
            assertThat(invitation.message()).contains("HARBOR7Q2");
            assertThat(invitation.validFor()).isEqualTo(Duration.ofMinutes(15));
        });
        assertThat(store.read()).isEqualTo("canary-refresh-1");
        assertThat(time.sleeps())
                .as("the interval of the answer, longer after slow_down")
                .containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(8), Duration.ofSeconds(8));
        assertThat(entra.asked.get(0).path()).isEqualTo("/" + TENANT + "/oauth2/v2.0/devicecode");
        assertThat(entra.asked.get(1).form())
                // MSAL4J's name for urn:ietf:params:oauth:grant-type:device_code; Entra knows both.
                .containsEntry("grant_type", "device_code")
                .containsEntry("device_code", "the-long-device-code");
        assertThat(entra.hosts()).containsExactly("login.microsoftonline.us");
    }

    @Test
    void asksNobodyWhileTheStoredTokenWorks() {
        store.write("canary-refresh-0");
        entra.usually(asked -> entra.token(3599, "canary-refresh-1"));
        try (Tokens tokens = tokens(store)) {
            token(tokens, USER_TOKEN);
        }
        assertThat(shown).isEmpty();
        assertThat(store.read()).isEqualTo("canary-refresh-1");
    }

    @Test
    void asksAgainWhenTheStoredTokenIsDead() {
        store.write("canary-refresh-0");
        entra.next(FakeEntra.error(400, "invalid_grant", 50173, "The provided grant has expired."));
        entra.next(invitation());
        entra.next(asked -> entra.token(3599, "canary-refresh-1"));
        try (Tokens tokens = tokens(store)) {
            assertThat(token(tokens, USER_TOKEN).value()).isEqualTo("canary-access-1");
        }
        assertThat(shown).hasSize(1);
        assertThat(store.read()).isEqualTo("canary-refresh-1");
    }

    @Test
    void signsInAtHomeAndThenGoesToTheCustomer() {
        entra.next(invitation());
        entra.next(asked -> entra.token(3599, "canary-refresh-1"));
        entra.next(asked -> entra.token(3599, "canary-refresh-2"));
        try (Tokens tokens = tokens(store)) {
            assertThat(token(tokens, USER_TOKEN, CUSTOMER_TENANT, null).value()).isEqualTo("canary-access-2");
        }
        assertThat(entra.asked)
                .extracting(FakeEntra.Asked::path)
                .containsExactly(
                        "/" + TENANT + "/oauth2/v2.0/devicecode",
                        "/" + TENANT + "/oauth2/v2.0/token",
                        "/" + CUSTOMER_TENANT + "/oauth2/v2.0/token");
        assertThat(entra.asked.get(2).form()).containsEntry("refresh_token", "canary-refresh-1");
    }

    @Test
    void missingConsentOfACustomerIsNoReasonToSignInAgain() {
        store.write("canary-refresh-0");
        entra.next(FakeEntra.error(400, "invalid_grant", 65001, "The user or administrator has not consented."));
        try (Tokens tokens = tokens(store)) {
            assertThatThrownBy(() -> token(tokens, USER_TOKEN, CUSTOMER_TENANT, null))
                    .isInstanceOf(TokenException.class)
                    .hasMessageContainingAll("AADSTS65001", "tenant " + CUSTOMER_TENANT, "consent");
        }
        assertThat(shown).isEmpty();
    }

    @Test
    void doesNotAskAPersonWhenOnlyTheNetworkFails() {
        store.write("canary-refresh-0");
        entra.usually(asked -> new MockResponse().setResponseCode(503));
        try (Tokens tokens = tokens(store)) {
            assertThatThrownBy(() -> token(tokens, USER_TOKEN)).isInstanceOf(TokenException.class);
        }
        assertThat(shown).isEmpty();
    }

    @Test
    void waitsForThePersonUntilTheDeadlineOnly() {
        entra.next(invitation());
        entra.usually(asked -> pending("authorization_pending"));
        try (Tokens tokens = tokens(store)) {
            assertThatThrownBy(() -> token(tokens, USER_TOKEN))
                    .isInstanceOf(DeadlineExceededException.class)
                    .hasMessageContaining("PT1M");
        }
        assertThat(time.sleeps()).hasSize(19).containsOnly(Duration.ofSeconds(3));
    }

    @Test
    void reportsACodeThatNobodyUsedAndAPromptThatFails() {
        entra.next(invitation());
        entra.next(FakeEntra.error(400, "expired_token", 70020, "The provided value for 'device_code' is expired."));
        try (Tokens tokens = tokens(store)) {
            assertThatThrownBy(() -> token(tokens, USER_TOKEN)).hasMessageContainingAll("AADSTS70020", "start again");
        }
        entra.next(invitation());
        DeviceCodePrompt broken = invitation -> {
            throw new IllegalStateException("no terminal");
        };
        try (Tokens tokens = tokens(null, Credentials.deviceCode(TENANT, CLIENT, store, broken))) {
            assertThatThrownBy(() -> token(tokens, USER_TOKEN))
                    .hasMessageContaining("could not be shown")
                    .hasRootCauseMessage("no terminal");
        }
    }

    private static MockResponse invitation() {
        return FakeEntra.json(
                200,
                "{\"user_code\":\"HARBOR7Q2\",\"device_code\":\"the-long-device-code\",\"expires_in\":900,"
                        + "\"interval\":3,\"verification_uri\":\"https://microsoft.com/deviceloginus\","
                        + "\"message\":\"Open https://microsoft.com/deviceloginus and enter HARBOR7Q2\"}");
    }

    private static MockResponse pending(String error) {
        return FakeEntra.error(400, error, 70016, "Pending end-user authorization.");
    }
}
