package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.Operation;
import dev.partnercenter.Service;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.error.TokenException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RefreshTokenTest extends TokensFixture {
    private final RefreshTokenStore store = RefreshTokenStore.inMemory("canary-refresh-0");

    private UserCredential credential(RefreshTokenStore from) {
        return Credentials.refreshToken(TENANT, CLIENT, "canary-client-secret", from);
    }

    @Test
    void storesEachNewRefreshTokenAndUsesItNext() {
        AtomicInteger next = new AtomicInteger();
        entra.usually(asked -> entra.token(3599, "canary-refresh-" + next.incrementAndGet()));
        try (Tokens tokens = tokens(null, credential(store))) {
            assertThat(token(tokens, USER_TOKEN).value()).isEqualTo("canary-access-1");
            assertThat(store.read()).isEqualTo("canary-refresh-1");
            time.advance(Duration.ofHours(1));
            assertThat(token(tokens, USER_TOKEN).value()).isEqualTo("canary-access-2");
        }
        assertThat(entra.asked)
                .extracting(asked -> asked.form().get("refresh_token"))
                .containsExactly("canary-refresh-0", "canary-refresh-1");
        assertThat(entra.asked.get(0).form())
                .containsEntry("grant_type", "refresh_token")
                .containsEntry("client_id", CLIENT)
                .containsEntry("client_secret", "canary-client-secret");
        assertThat(entra.asked.get(0).form().get("scope")).contains("https://api.partnercenter.microsoft.com/.default");
        assertThat(entra.hosts()).containsExactly("login.microsoftonline.us");
    }

    @Test
    void worksForAPublicClientWithoutSecret() {
        entra.usually(asked -> entra.token(3599, "canary-refresh-1"));
        try (Tokens tokens = tokens(null, Credentials.refreshToken(TENANT, CLIENT, (String) null, store))) {
            token(tokens, USER_TOKEN);
        }
        assertThat(entra.asked.get(0).form()).doesNotContainKeys("client_secret", "client_assertion");
    }

    @Test
    void keepsTheStoredTokenWhenNoNewOneComes() {
        try (Tokens tokens = tokens(null, credential(store))) {
            token(tokens, USER_TOKEN);
        }
        assertThat(store.read()).isEqualTo("canary-refresh-0");
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the store cannot take the rotated refresh token",
            outcome = "TokenException that says so, without the token; the access token is not given out")
    void givesNoAccessTokenWhoseRefreshTokenCouldNotBeStored() {
        RefreshTokenStore full = RefreshTokenStore.of(() -> "canary-refresh-0", token -> {
            throw new IllegalStateException("disk full, cannot take " + token);
        });
        entra.usually(asked -> entra.token(3599, "canary-refresh-1"));
        try (Tokens tokens = tokens(null, credential(full))) {
            assertThatThrownBy(() -> token(tokens, USER_TOKEN))
                    .isInstanceOf(TokenException.class)
                    .hasMessageContaining("store could not take the new refresh token: IllegalStateException")
                    .hasMessageNotContaining("canary-refresh-1");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "two clients ask for eight tenants at once with one rotating refresh token",
            outcome = "the exchanges take turns, each with the token that the one before brought: eight tokens")
    void exchangesForDifferentTenantsAndServicesTakeTurns() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        List<Integer> seen = new CopyOnWriteArrayList<>();
        AtomicInteger next = new AtomicInteger();
        entra.usually(asked -> {
            seen.add(inside.incrementAndGet());
            inside.decrementAndGet();
            return entra.token(3599, "canary-refresh-" + next.incrementAndGet());
        });
        Operation graph =
                Operation.get("list-users", "/v1.0/users").on(Service.GRAPH).userOnly();
        ExecutorService callers = Executors.newCachedThreadPool();
        // Two clients on one store, as two parts of one program may have.
        try (Tokens one = tokens(null, credential(store));
                Tokens other = tokens(null, credential(store))) {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String tenant = "customer" + i + ".onmicrosoft.us";
                Operation operation = i % 2 == 0 ? USER_TOKEN : graph;
                Tokens tokens = i < 4 ? one : other;
                results.add(callers.submit(() -> {
                    start.await();
                    return token(tokens, operation, tenant, null);
                }));
            }
            start.countDown();
            for (Future<?> result : results) {
                result.get();
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(seen).hasSize(8).containsOnly(1);
        assertThat(entra.asked)
                .extracting(asked -> asked.form().get("refresh_token"))
                .as("each exchange uses the token that the one before brought")
                .containsExactly(
                        "canary-refresh-0",
                        "canary-refresh-1",
                        "canary-refresh-2",
                        "canary-refresh-3",
                        "canary-refresh-4",
                        "canary-refresh-5",
                        "canary-refresh-6",
                        "canary-refresh-7");
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the answer that carries the rotated refresh token is lost",
            outcome = "asked again with the old one, which Entra leaves valid: the answer")
    void repeatsAnExchangeWhoseAnswerWasLost() {
        entra.next(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        entra.usually(asked -> entra.token(3599, "canary-refresh-1"));
        try (Tokens tokens = tokens(null, credential(store))) {
            assertThat(token(tokens, USER_TOKEN).value()).isEqualTo("canary-access-1");
        }
        assertThat(entra.asked)
                .extracting(asked -> asked.form().get("refresh_token"))
                .containsExactly("canary-refresh-0", "canary-refresh-0");
        assertThat(time.sleeps()).hasSize(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the refresh token store is empty",
            outcome = "TokenException that says how to fill it; nothing is sent")
    void saysWhatToDoWhenTheStoreIsEmpty() {
        try (Tokens tokens = tokens(null, credential(RefreshTokenStore.inMemory(null)))) {
            assertThatThrownBy(() -> token(tokens, USER_TOKEN))
                    .isInstanceOf(TokenException.class)
                    .hasMessageContainingAll("store is empty", "Sign in once");
        }
        assertThat(entra.asked).isEmpty();
    }

    @Test
    void refusesBadSettingsByName() {
        assertThatThrownBy(() -> RefreshTokenStore.inMemory(" ")).hasMessageContaining("refreshToken");
        assertThatThrownBy(() -> credential(null)).hasMessageContaining("store must not be null");
        assertThatThrownBy(() -> Credentials.refreshToken(TENANT, CLIENT, " ", store))
                .hasMessageContaining("clientSecret");
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the token endpoint answers invalid_grant: the refresh token is dead",
            outcome = "TokenException with the AADSTS code and that a person must sign in; the next call asks anew")
    void aDeadTokenOfAPublicClientIsNotRememberedByMsal() {
        // MSAL4J keeps such errors, and throttling, in static caches by client, authority and scope.
        entra.next(FakeEntra.error(400, "invalid_grant", 700082, "The refresh token has expired due to inactivity."));
        entra.next(FakeEntra.error(429, "temporarily_unavailable", 50196, "Too many requests.")
                .setHeader("Retry-After", "900"));
        entra.usually(asked -> entra.token(3599, "canary-refresh-1"));
        try (Tokens tokens = tokens(null, Credentials.refreshToken(TENANT, CLIENT, (String) null, store))) {
            assertThatThrownBy(() -> token(tokens, USER_TOKEN)).hasMessageContaining("AADSTS700082");
            assertThatThrownBy(() -> token(tokens, USER_TOKEN)).hasMessageContaining("AADSTS50196");
            assertThat(token(tokens, USER_TOKEN).value()).isEqualTo("canary-access-1");
        }
    }

    @Test
    void showsNoSecretAsText() {
        assertThat(credential(store).toString())
                .contains(TENANT)
                .doesNotContain("canary-refresh-0", "canary-client-secret");
    }
}
