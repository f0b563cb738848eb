package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ClientClosedException;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.ThrottledException;
import dev.partnercenter.error.UnknownOutcomeException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A pacer decides when each attempt may go, and hears how it ended. */
class CallPacerTest {
    private static final RawRequest READ = RawRequest.get("/v1/customers");
    private static final RawRequest IDEMPOTENT =
            RawRequest.post("/v1/customers").body(Map.of()).asIdempotent();

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();
    private final ScriptedPacer pacer = new ScriptedPacer();

    /** Says what it was told to say, then that all may go; remembers what it was asked and told. */
    private static final class ScriptedPacer implements CallPacer {
        private final Deque<Duration> waits = new ArrayDeque<>();
        private final List<String> events = new ArrayList<>();
        private Runnable whenAsked = () -> {};

        @Override
        public Duration beforeAttempt(Operation operation) {
            Duration wait = waits.isEmpty() ? Duration.ZERO : waits.remove();
            events.add(wait.isZero() ? "go " + operation.method() : "wait");
            whenAsked.run();
            return wait;
        }

        @Override
        public void afterAttempt(Operation operation, @Nullable Integer status, @Nullable Duration retryAfter) {
            events.add("ended " + status + (retryAfter == null ? "" : " " + retryAfter));
        }
    }

    @AfterEach
    void close() {
        service.close();
    }

    private RawApi paced() {
        return partner.with(
                        RequestContext.create().deadline(Duration.ofSeconds(30)).pacer(pacer))
                .raw();
    }

    @Test
    void every_attempt_is_asked_about_and_told() {
        service.answerStatus(429, "Retry-After", "2").answerStatus(401).answer(200, "{}");

        paced().send(READ);

        assertThat(pacer.events)
                .containsExactly("go GET", "ended 429 PT2S", "go GET", "ended 401", "go GET", "ended 200");
    }

    @Test
    void the_client_waits_and_asks_again_until_it_may_go() {
        pacer.waits.addAll(List.of(Duration.ofMillis(120), Duration.ofMillis(80)));
        service.answer(200, "{}");

        paced().send(READ);

        assertThat(service.time().sleeps()).containsExactly(Duration.ofMillis(120), Duration.ofMillis(80));
        assertThat(pacer.events).containsExactly("wait", "wait", "go GET", "ended 200");
    }

    @Test
    void the_deadline_begins_when_the_first_attempt_may_go() {
        pacer.waits.add(Duration.ofMinutes(10));
        service.answerStatus(500).answer(200, "{}");

        assertThat(paced().send(READ).status()).isEqualTo(200);
    }

    @Test
    void a_later_wait_that_does_not_fit_into_the_deadline_ends_the_call() {
        pacer.waits.addAll(List.of(Duration.ZERO, Duration.ofMinutes(10)));
        service.answerStatus(429).answer(200, "{}");

        assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> paced().send(READ));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void an_unreadable_answer_is_told_too() {
        service.answer(200, "<html>");

        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> paced().send(READ));
        assertThat(pacer.events).containsExactly("go GET", "ended 200");
    }

    @Test
    void an_interrupt_ends_the_wait() {
        pacer.waits.add(Duration.ofSeconds(1));
        pacer.whenAsked = () -> Thread.currentThread().interrupt();

        assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(() -> paced().send(READ));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(service.requestCount()).isZero();
    }

    @Test
    void closing_the_client_ends_the_wait() {
        pacer.waits.add(Duration.ofSeconds(1));
        pacer.whenAsked = partner::close;

        assertThatExceptionOfType(ClientClosedException.class).isThrownBy(() -> paced().send(READ));
        assertThat(service.requestCount()).isZero();
    }

    @Test
    void a_pacer_that_gives_up_ends_the_call() {
        pacer.whenAsked = () -> {
            throw new IllegalStateException("the run was cancelled");
        };

        assertThat(catchThrowable(() -> paced().send(READ)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the run was cancelled");
    }

    @Test
    void but_it_does_not_hide_that_a_write_may_have_been_executed() {
        service.answerStatus(500);
        pacer.whenAsked = () -> {
            if (pacer.events.size() > 1) {
                throw new IllegalStateException("the run was cancelled");
            }
        };

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> paced().send(IDEMPOTENT))
                .withMessageContaining("the pacer failed")
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(500));
        assertThat(service.requestCount()).isEqualTo(1);
    }
}
