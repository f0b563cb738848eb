package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Making, sharing and closing a client. */
class LifecycleTest {
    private static final RawRequest READ = RawRequest.get("/v1/customers");

    private final ServiceStub service = new ServiceStub();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void a_missing_setting_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PartnerCenterClient.builder().build())
                .withMessageContaining("cloud");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        PartnerCenterClient.builder().cloud(PartnerCloud.GLOBAL).build())
                .withMessageContaining("Credential");
    }

    @Test
    void a_missing_kind_of_credential_fails_before_the_call_and_names_the_operation() {
        try (PartnerCenterClient appOnly = PartnerCenterClient.builder()
                .cloud(PartnerCloud.GLOBAL)
                .appCredential(request -> new AccessToken("canary-token-of-the-lifecycle", Instant.MAX))
                .build()) {
            assertThatExceptionOfType(MissingCredentialException.class)
                    .isThrownBy(() -> appOnly.raw().send(READ.auth(AuthMode.APP_USER)))
                    .withMessageContaining("App+User")
                    .withMessageContaining("raw");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "a call on a client that is closed",
            outcome = "nothing is sent; IllegalStateException")
    void a_closed_client_refuses_calls() {
        PartnerCenterClient partner = service.client();
        partner.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> partner.raw().send(READ))
                .withMessageContaining("closed");
        assertThatIllegalStateException()
                .isThrownBy(() -> partner.async(p -> 1))
                .withMessageContaining("closed");
    }

    @Test
    void closing_a_view_leaves_its_client_open() {
        service.answer(200, "{}");
        try (PartnerCenterClient partner = service.client()) {
            partner.with(RequestContext.create()).close();

            assertThat(partner.raw().send(READ).status()).isEqualTo(200);
        }
    }

    @Test
    void close_ends_every_thread_that_the_client_made() throws Exception {
        service.answer(200, "{}");
        PartnerCenterClient partner = service.client();
        List<Thread> ours = new ArrayList<>();
        partner.async(p -> {
                    ours.add(Thread.currentThread());
                    return p.raw().send(READ).status();
                })
                .get(10, TimeUnit.SECONDS);
        partner.close();

        for (Thread thread : ours) {
            assertThat(thread.isDaemon()).isTrue();
            thread.join(10_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void the_thread_that_watches_for_interrupts_ends_with_the_client() throws Exception {
        Set<Thread> before = watchers();
        service.answer(200, "{}");
        PartnerCenterClient partner = service.client();
        partner.raw().send(READ);
        Set<Thread> ours = watchers();
        ours.removeAll(before);
        assertThat(ours).singleElement().satisfies(watcher -> {
            assertThat(watcher.isDaemon()).isTrue();
            assertThat(watcher.getContextClassLoader()).isNull();
        });

        partner.close();

        for (Thread watcher : ours) {
            watcher.join(10_000);
            assertThat(watcher.isAlive()).isFalse();
        }
    }

    private static Set<Thread> watchers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("partnercenter-watch"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void async_fails_with_what_the_call_throws() {
        service.answerStatus(404);
        try (PartnerCenterClient partner = service.client()) {
            CompletableFuture<RawResponse> future = partner.async(p -> p.raw().send(READ));

            assertThat(future)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withCauseInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void cancelling_a_future_interrupts_its_work() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        try (PartnerCenterClient partner = service.client()) {
            CompletableFuture<Boolean> future = partner.async(p -> {
                started.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    interrupted.countDown();
                }
                return true;
            });
            assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(future.cancel(true)).isTrue();

            assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
            assertThatExceptionOfType(CancellationException.class).isThrownBy(future::join);
        }
    }

    @Test
    void listeners_hear_of_every_attempt_and_cannot_break_it() {
        List<Exchange> heard = new ArrayList<>();
        service.answerStatus(503).answer(200, "{}");
        try (PartnerCenterClient partner =
                service.client(builder -> builder.exchangeListener(heard::add).exchangeListener(exchange -> {
                    throw new IllegalStateException("a broken meter");
                }))) {
            partner.raw().send(READ);
        }

        assertThat(heard).extracting(Exchange::status).containsExactly(503, 200);
        assertThat(heard).extracting(Exchange::attempt).containsExactly(1, 2);
        assertThat(heard)
                .extracting(Exchange::requestId)
                .containsOnly(heard.get(0).requestId());
    }
}
