package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ClientClosedException;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.error.TokenException;
import dev.partnercenter.internal.Deadline;
import dev.partnercenter.internal.Time;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.MockResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SingleFlightTest extends TokensFixture {
    private static final int MANY = 50;

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final AppCredential secret = Credentials.clientSecret(TENANT, CLIENT, "canary-client-secret");

    @AfterEach
    void release() {
        gate.countDown();
        callers.shutdownNow();
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "50 threads ask for a token at once",
            outcome = "one exchange; all get its token")
    void fiftyCallersShareOneExchange() throws Exception {
        entra.next(asked -> atTheGate(entra.token(3599)));
        try (Tokens tokens = tokens(secret, null)) {
            List<Future<AccessToken>> waiting = callers(() -> token(tokens, ANY_TOKEN));
            gate.countDown();
            for (Future<AccessToken> caller : waiting) {
                assertThat(caller.get().value()).isEqualTo("canary-access-1");
            }
        }
        assertThat(entra.asked).hasSize(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the service refuses one token to 50 threads at once",
            outcome = "one exchange; all get the new token")
    void fiftyRefusalsOfOneTokenLeadToOneExchange() throws Exception {
        try (Tokens tokens = tokens(secret, null)) {
            AccessToken refused = token(tokens, ANY_TOKEN);
            entra.next(asked -> atTheGate(entra.token(3599)));
            List<Future<AccessToken>> waiting = callers(() -> token(tokens, ANY_TOKEN, null, refused));
            gate.countDown();
            for (Future<AccessToken> caller : waiting) {
                assertThat(caller.get().value()).isEqualTo("canary-access-2");
            }
            assertThat(token(tokens, ANY_TOKEN, null, refused).value())
                    .as("a late refusal of the old token")
                    .isEqualTo("canary-access-2");
        }
        assertThat(entra.asked).hasSize(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the refresh token is rotated while 50 threads ask, and the old one is dead at once",
            outcome = "one exchange, and one more with the new refresh token an hour later; nobody fails")
    void fifty_callers_share_the_exchange_of_a_refresh_token_that_is_good_for_one_use() throws Exception {
        RefreshTokenStore store = RefreshTokenStore.inMemory("canary-refresh-token-0");
        AtomicInteger turn = new AtomicInteger();
        entra.usually(asked -> {
            String good = "canary-refresh-token-" + turn.get();
            if (!good.equals(asked.form().get("refresh_token"))) {
                return FakeEntra.error(400, "invalid_grant", 70000, "The provided grant has expired.");
            }
            return atTheGate(entra.token(3599, "canary-refresh-token-" + turn.incrementAndGet()));
        });
        try (Tokens tokens = tokens(null, Credentials.refreshToken(TENANT, CLIENT, "canary-secret-of-fifty", store))) {
            List<Future<AccessToken>> waiting = callers(() -> token(tokens, USER_TOKEN));
            gate.countDown();
            for (Future<AccessToken> caller : waiting) {
                assertThat(caller.get().value()).isEqualTo("canary-access-1");
            }
            assertThat(entra.asked).hasSize(1);
            assertThat(store.read()).isEqualTo("canary-refresh-token-1");

            time.advance(Duration.ofHours(1));
            List<Future<AccessToken>> later = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                later.add(callers.submit(() -> token(tokens, USER_TOKEN)));
            }
            for (Future<AccessToken> caller : later) {
                assertThat(caller.get().value()).isEqualTo("canary-access-2");
            }
        }
        assertThat(entra.asked).hasSize(2);
        assertThat(store.read()).isEqualTo("canary-refresh-token-2");
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "an exchange fails for which several threads wait",
            outcome = "each gets a TokenException with the ids of its own call; the next call asks anew")
    void aFailureReachesAllWhoWaitUnderTheirOwnIds() throws Exception {
        entra.next(asked -> atTheGate(FakeEntra.error(400, "unauthorized_client", 700016, "Unknown application.")));
        try (Tokens tokens = tokens(secret, null)) {
            Future<AccessToken> first = callers.submit(() -> token(tokens, ANY_TOKEN));
            arrived.await();
            Future<AccessToken> second = waiting(() -> token(tokens, ANY_TOKEN.asRead()));
            gate.countDown();
            assertThatThrownBy(first::get).cause().isInstanceOf(TokenException.class);
            assertThatThrownBy(second::get)
                    .cause()
                    .isInstanceOf(TokenException.class)
                    .hasMessageContaining("AADSTS700016");
            assertThat(entra.asked).hasSize(1);
            assertThat(token(tokens, ANY_TOKEN).value())
                    .as("the failure is not kept")
                    .isEqualTo("canary-access-1");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "one of several who wait for an exchange runs out of time",
            outcome = "DeadlineExceededException for that one; the others get the token")
    void aCallerWithoutPatienceLeavesAndTheOthersGetTheToken() throws Exception {
        entra.next(asked -> atTheGate(entra.token(3599)));
        try (Tokens tokens = new Tokens(CLOUD, secret, null, entra.base(CLOUD), Time.system())) {
            Future<AccessToken> patient = callers.submit(() -> token(tokens, Duration.ofSeconds(20), Time.system()));
            arrived.await();
            assertThatThrownBy(() -> token(tokens, Duration.ofMillis(50), Time.system()))
                    .isInstanceOf(DeadlineExceededException.class)
                    .hasMessageContaining("PT0.05S");
            gate.countDown();
            assertThat(patient.get().value()).isEqualTo("canary-access-1");
        }
    }

    @Test
    void theDeadlineOfTheFirstCallerIsNotThatOfTheOthers() throws Exception {
        AppCredential slowAtFirst = request -> {
            if (arrived.getCount() == 0) {
                return new AccessToken("canary-second-try", time.now().plusSeconds(600));
            }
            arrived.countDown();
            awaitGate();
            throw new DeadlineExceededException("no time left", call(ANY_TOKEN), null);
        };
        try (Tokens tokens = tokens(slowAtFirst, null)) {
            Future<AccessToken> hasty = callers.submit(() -> token(tokens, ANY_TOKEN));
            arrived.await();
            Future<AccessToken> patient = waiting(() -> token(tokens, ANY_TOKEN));
            gate.countDown();
            assertThat(patient.get().value()).isEqualTo("canary-second-try");
            assertThatThrownBy(hasty::get).cause().isInstanceOf(DeadlineExceededException.class);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "a thread is interrupted while it waits for a token",
            outcome = "CallInterruptedException, the flag stays set; the others get the token")
    void anInterruptedCallerLeavesWithoutTakingTheTokenFromTheOthers() throws Exception {
        entra.next(asked -> atTheGate(entra.token(3599)));
        try (Tokens tokens = tokens(secret, null)) {
            CountDownLatch left = new CountDownLatch(1);
            List<Object> seen = new ArrayList<>();
            Thread leader = new Thread(() -> {
                try {
                    seen.add(token(tokens, ANY_TOKEN));
                } catch (PartnerCenterException e) {
                    seen.add(e);
                    seen.add(Thread.currentThread().isInterrupted());
                }
                left.countDown();
            });
            leader.start();
            arrived.await();
            Future<AccessToken> other = waiting(() -> token(tokens, ANY_TOKEN));
            leader.interrupt();
            left.await();
            gate.countDown();
            assertThat(other.get().value()).isEqualTo("canary-access-1");
            assertThat(seen.get(0)).isInstanceOf(CallInterruptedException.class);
            assertThat(seen.get(1)).as("the interrupt flag").isEqualTo(true);
        }
        assertThat(entra.asked).hasSize(1);
    }

    @Test
    void aCredentialThatHangsIsGivenUpAtItsDeadline() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        AppCredential hanging = request -> {
            if (arrived.getCount() == 0) {
                return new AccessToken("canary-second-try", time.now().plusSeconds(600));
            }
            arrived.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            throw new IllegalStateException("hung");
        };
        try (Tokens tokens = tokens(hanging, null)) {
            Future<AccessToken> first = callers.submit(() -> token(tokens, ANY_TOKEN));
            arrived.await();
            time.advance(Duration.ofSeconds(61));
            assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-second-try");
            assertThatThrownBy(first::get).cause().isInstanceOf(DeadlineExceededException.class);
            interrupted.await();
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "a refresh is slow while the old token is still good",
            outcome = "calls go on with the old token")
    void aSlowRefreshHoldsNobodyWhoHasAGoodToken() throws Exception {
        entra.next(asked -> entra.token(3600));
        entra.next(asked -> atTheGate(entra.token(3600)));
        try (Tokens tokens = tokens(secret, null)) {
            AccessToken good = token(tokens, ANY_TOKEN);
            time.advance(Duration.ofMinutes(57));
            Future<AccessToken> first = callers.submit(() -> token(tokens, ANY_TOKEN));
            arrived.await();
            assertThat(token(tokens, Duration.ofMillis(50), time))
                    .as("after its deadline")
                    .isSameAs(good);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThat(token(tokens, ANY_TOKEN)).isSameAs(good));
            gate.countDown();
            assertThat(first.get().value()).isEqualTo("canary-access-2");
            assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-2");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the client is closed while a thread waits for a token",
            outcome = "ClientClosedException; no thread of the client is left")
    void closeEndsEveryThreadAndEveryWait() throws Exception {
        List<Thread> ofOthers = tokenThreads();
        entra.next(asked -> atTheGate(entra.token(3599)));
        Tokens tokens = tokens(secret, null);
        Future<AccessToken> waiting = callers.submit(() -> token(tokens, ANY_TOKEN));
        arrived.await();
        List<Thread> threads = new ArrayList<>(tokenThreads());
        threads.removeAll(ofOthers);
        assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon);

        tokens.close();

        assertThatThrownBy(waiting::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(ClientClosedException.class)
                .hasMessageContaining("closed");
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }

    private AccessToken token(Tokens tokens, Duration patience, Time clock) {
        return tokens.token(ANY_TOKEN, null, null, CORRELATION_ID, () -> call(ANY_TOKEN), Deadline.in(patience, clock));
    }

    private MockResponse atTheGate(MockResponse answer) throws InterruptedException {
        arrived.countDown();
        gate.await();
        return answer;
    }

    private void awaitGate() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts many callers, and returns when they all wait for one exchange. */
    private List<Future<AccessToken>> callers(Callable<AccessToken> call) throws InterruptedException {
        List<Future<AccessToken>> waiting = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            waiting.add(waiting(call));
        }
        arrived.await();
        return waiting;
    }

    /** Starts a caller, and returns when it waits. */
    private Future<AccessToken> waiting(Callable<AccessToken> call) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        @Nullable Thread[] thread = new Thread[1];
        Future<AccessToken> future = callers.submit(() -> {
            thread[0] = Thread.currentThread();
            started.countDown();
            return call.call();
        });
        started.await();
        while (thread[0].getState() != Thread.State.TIMED_WAITING && !future.isDone()) {
            Thread.onSpinWait();
        }
        return future;
    }

    private static List<Thread> tokenThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("partnercenter-token-"))
                .toList();
    }
}
