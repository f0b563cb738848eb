package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.partnercenter.CallPacer;
import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RequestContext;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.users.LicenseUpdateOutcome;
import dev.partnercenter.api.users.LicenseUpdateOutcome.State;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.NotSentException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Licenses of many users where Partner Center has no batch: every user is accounted for, whatever ends the work. */
class OneByOneTest {
    private static final String DONE = "{\"licensesToRemove\": [\"314c4481-f395-4525-be8b-2ec4bb1e9d91\"]}";

    private final ServiceStub service = new ServiceStub();
    private final AtomicReference<Runnable> afterSecond = new AtomicReference<>(() -> {});
    private final PartnerCenterClient partner = service.client(settings -> settings.exchangeListener(exchange -> {
        if (service.requestCount() == 2) {
            afterSecond.get().run();
        }
    }));

    @AfterEach
    void close() {
        // An interrupt that a test left behind must not meet the next one.
        Thread.interrupted();
        service.close();
    }

    private static List<LicenseUpdateOutcome> assign(PartnerCenterClient client) {
        Map<String, LicenseUpdate> updates = new LinkedHashMap<>();
        IntStream.range(0, 4)
                .forEach(i -> updates.put(
                        "user-" + i,
                        LicenseUpdate.builder()
                                .licensesToRemove(List.of("314c4481-f395-4525-be8b-2ec4bb1e9d91"))
                                .build()));
        return client.customers().byId("harbor").users().assignLicenses(updates);
    }

    private static List<State> states(List<LicenseUpdateOutcome> outcomes) {
        return outcomes.stream().map(LicenseUpdateOutcome::state).toList();
    }

    private void answerAll() {
        IntStream.range(0, 4).forEach(i -> service.answer(201, DONE));
    }

    @Test
    void a_failure_does_not_keep_the_others_from_theirs() {
        service.answer(404, "{}").answer(201, DONE).answerStatus(500).answer(201, DONE);

        List<LicenseUpdateOutcome> outcomes = assign(partner);

        assertThat(states(outcomes)).containsExactly(State.FAILED, State.DONE, State.UNKNOWN, State.DONE);
        assertThat(outcomes.get(0).failure()).isInstanceOf(NotFoundException.class);
        assertThat(outcomes.get(2).failure()).isInstanceOf(UnknownOutcomeException.class);
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "the thread is interrupted in the middle of `assignLicenses(map)`",
            outcome = "outcomes so far are kept, the rest is `NOT_SENT`; the interrupt flag stays set")
    void an_interrupt_keeps_what_was_done() {
        answerAll();
        afterSecond.set(() -> Thread.currentThread().interrupt());

        List<LicenseUpdateOutcome> outcomes = assign(partner);

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(states(outcomes)).containsExactly(State.DONE, State.DONE, State.NOT_SENT, State.NOT_SENT);
        assertThat(outcomes.get(3).failure()).isInstanceOf(CallInterruptedException.class);
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "the client is closed in the middle of `assignLicenses(map)`",
            outcome = "outcomes so far are kept, the rest is `NOT_SENT`")
    void a_close_keeps_what_was_done() {
        answerAll();
        afterSecond.set(partner::close);

        List<LicenseUpdateOutcome> outcomes = assign(partner);

        assertThat(states(outcomes)).containsExactly(State.DONE, State.DONE, State.NOT_SENT, State.NOT_SENT);
        assertThat(outcomes.subList(2, 4))
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(NotSentException.class));
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "a pacer that breaks in the middle of `assignLicenses(map)`",
            outcome = "outcomes so far are kept, the user in whose turn it broke is `NOT_SENT`")
    void what_breaks_before_a_call_is_sent_keeps_what_was_done() {
        answerAll();

        List<LicenseUpdateOutcome> outcomes =
                assign(partner.with(RequestContext.create().pacer(brokenPacer())));

        assertThat(states(outcomes)).containsExactly(State.DONE, State.DONE, State.NOT_SENT, State.NOT_SENT);
        assertThat(outcomes.get(2).failure())
                .hasMessageContaining("out of order")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    private CallPacer brokenPacer() {
        return new CallPacer() {
            @Override
            public Duration beforeAttempt(Operation operation) {
                if (service.requestCount() == 2) {
                    throw new IllegalArgumentException("out of order");
                }
                return Duration.ZERO;
            }

            @Override
            public void afterAttempt(Operation operation, Integer status, Duration retryAfter) {}
        };
    }

    @Test
    void a_closed_client_begins_nothing() {
        partner.close();

        assertThatIllegalStateException().isThrownBy(() -> assign(partner));
        assertThat(service.requestCount()).isZero();
    }
}
