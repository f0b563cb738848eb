package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.partnercenter.CallPacer;
import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RequestContext;
import dev.partnercenter.api.users.LicenseUpdateOutcome;
import dev.partnercenter.api.users.LicenseUpdateOutcome.State;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.NotSentException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.licenses.LicenseAssignment;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many changes are ended in the middle: what came of those before is not lost, and each of the rest is accounted for. */
class EndedBatchTest {
    private final FaultyGraph graph = new FaultyGraph();
    private final AtomicReference<Runnable> afterSecond = new AtomicReference<>();
    private final PartnerCenterClient client = graph.client(settings -> settings.exchangeListener(exchange -> {
        if (graph.requestCount() == 2) {
            afterSecond.get().run();
        }
    }));

    @AfterEach
    void stop() {
        // An interrupt that a test left behind must not meet the next one.
        Thread.interrupted();
        graph.close();
    }

    private List<LicenseUpdateOutcome> assign(int count) {
        return FaultyGraph.directory(client).users().assignLicenses(BatchFaultsTest.updates(count));
    }

    private static List<State> states(List<LicenseUpdateOutcome> outcomes) {
        return outcomes.stream().map(LicenseUpdateOutcome::state).toList();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the thread is interrupted between two batches of `assignLicenses(map)`",
            outcome = "outcomes so far are kept, the rest is `NOT_SENT`; the interrupt flag stays set")
    void an_interrupt_between_two_batches_keeps_what_was_done() {
        IntStream.range(0, 3).forEach(i -> graph.answer(BatchFaultsTest.done(20)));
        afterSecond.set(() -> Thread.currentThread().interrupt());

        List<LicenseUpdateOutcome> outcomes = assign(60);

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(states(outcomes.subList(0, 40))).containsOnly(State.DONE);
        assertThat(states(outcomes.subList(40, 60))).containsOnly(State.NOT_SENT);
        assertThat(outcomes.get(59).failure()).isInstanceOf(CallInterruptedException.class);
        assertThat(graph.requestCount()).isEqualTo(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the thread is interrupted while a throttled part of a `$batch` is waited for",
            outcome = "this part and the rest are `NOT_SENT`, the others keep their outcomes")
    void an_interrupt_in_a_wait_keeps_what_was_done() {
        graph.answer(BatchFaultsTest.done(20))
                .answer(BatchFaultsTest.answers(BatchFaultsTest.part(0, 200), BatchFaultsTest.part(1, 429)));
        afterSecond.set(() -> Thread.currentThread().interrupt());

        List<LicenseUpdateOutcome> outcomes = assign(22);

        assertThat(states(outcomes.subList(0, 21))).containsOnly(State.DONE);
        assertThat(outcomes.get(21).state()).isEqualTo(State.NOT_SENT);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the client is closed between two batches of `assignLicenses(map)`",
            outcome = "outcomes so far are kept, the rest is `NOT_SENT`")
    void a_close_between_two_batches_keeps_what_was_done() {
        IntStream.range(0, 3).forEach(i -> graph.answer(BatchFaultsTest.done(20)));
        afterSecond.set(client::close);

        List<LicenseUpdateOutcome> outcomes = assign(60);

        assertThat(states(outcomes.subList(0, 40))).containsOnly(State.DONE);
        assertThat(outcomes.subList(40, 60))
                .allSatisfy(outcome -> assertThat(outcome.failure())
                        .isInstanceOf(NotSentException.class)
                        .hasCauseInstanceOf(IllegalStateException.class));
        assertThat(graph.requestCount()).isEqualTo(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the client is closed while a `$batch` is under way",
            outcome = "outcomes so far are kept, those of this batch are unknown, the rest is `NOT_SENT`")
    void a_close_in_flight_keeps_what_was_done() {
        graph.onRequest(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (graph.requestCount() < 2) {
                    return BatchFaultsTest.done(20);
                }
                client.close();
                return new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE);
            }
        });
        afterSecond.set(() -> {});

        List<LicenseUpdateOutcome> outcomes = assign(60);

        assertThat(states(outcomes.subList(0, 20))).containsOnly(State.DONE);
        assertThat(states(outcomes.subList(20, 40))).containsOnly(State.UNKNOWN);
        assertThat(outcomes.get(20).failure()).isInstanceOf(UnknownOutcomeException.class);
        assertThat(states(outcomes.subList(40, 60))).containsOnly(State.NOT_SENT);
        assertThat(graph.requestCount()).isEqualTo(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the thread is interrupted while a `$batch` is under way",
            outcome = "outcomes so far are kept, those of this batch are unknown, the rest is `NOT_SENT`")
    void an_interrupt_in_flight_keeps_what_was_done() {
        Thread caller = Thread.currentThread();
        graph.onRequest(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (graph.requestCount() < 2) {
                    return BatchFaultsTest.done(20);
                }
                caller.interrupt();
                return new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE);
            }
        });
        afterSecond.set(() -> {});

        List<LicenseUpdateOutcome> outcomes = assign(60);

        assertThat(caller.isInterrupted()).isTrue();
        assertThat(states(outcomes.subList(0, 20))).containsOnly(State.DONE);
        assertThat(states(outcomes.subList(20, 40))).containsOnly(State.UNKNOWN);
        assertThat(states(outcomes.subList(40, 60))).containsOnly(State.NOT_SENT);
        assertThat(graph.requestCount()).isEqualTo(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the client is closed while the usage locations are looked up",
            outcome = "every user is `NOT_SENT`; no change was sent")
    void a_close_before_the_first_change_leaves_all_unsent() {
        graph.answer(BatchFaultsTest.done(20)).answer(BatchFaultsTest.done(20));
        afterSecond.set(client::close);
        Map<String, LicenseUpdate> updates = new LinkedHashMap<>(BatchFaultsTest.updates(41));
        updates.replaceAll((userId, update) -> LicenseUpdate.builder()
                .licensesToAssign(List.of(LicenseAssignment.builder()
                        .skuId("314c4481-f395-4525-be8b-2ec4bb1e9d91")
                        .build()))
                .build());
        graph.always(locations());

        List<LicenseUpdateOutcome> outcomes =
                FaultyGraph.directory(client).users().assignLicenses(updates);

        assertThat(states(outcomes)).containsOnly(State.NOT_SENT);
        assertThat(graph.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.getBody().readUtf8()).doesNotContain("assignLicense"));
    }

    private static MockResponse locations() {
        return BatchFaultsTest.answers(IntStream.range(0, 20)
                .mapToObj(i -> "{\"id\": \"" + i + "\", \"status\": 200, \"body\": {\"usageLocation\": \"US\"}}")
                .toArray(String[]::new));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the usage location of a user cannot be read",
            outcome = "`NOT_SENT` for this user with the reason; the others are done")
    void a_look_that_cannot_be_read_leaves_the_change_unsent() {
        afterSecond.set(() -> {});
        graph.answer(BatchFaultsTest.answers("{\"id\": \"1\", \"status\": 200, \"body\": {\"usageLocation\": \"US\"}}"))
                .answer(BatchFaultsTest.done(1));
        LicenseUpdate some = LicenseUpdate.builder()
                .licensesToAssign(List.of(LicenseAssignment.builder()
                        .skuId("314c4481-f395-4525-be8b-2ec4bb1e9d91")
                        .build()))
                .build();
        Map<String, LicenseUpdate> updates = new LinkedHashMap<>();
        updates.put("first", some);
        updates.put("second", some);

        assertThat(states(FaultyGraph.directory(client).users().assignLicenses(updates)))
                .containsExactly(State.NOT_SENT, State.DONE);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "an interceptor of the caller's own OkHttp client breaks in the middle of `assignLicenses(map)`",
            outcome = "unknown for the users of that batch; those of the others are done")
    void an_interceptor_that_breaks_leaves_its_batch_unknown() {
        IntStream.range(0, 3).forEach(i -> graph.answer(BatchFaultsTest.done(20)));
        OkHttpClient breaking = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    Response answer = chain.proceed(chain.request());
                    if (graph.requestCount() == 2) {
                        answer.close();
                        throw new IllegalArgumentException("the disk is full");
                    }
                    return answer;
                })
                .build();

        List<LicenseUpdateOutcome> outcomes = FaultyGraph.directory(
                        graph.client(settings -> settings.httpClient(breaking)))
                .users()
                .assignLicenses(BatchFaultsTest.updates(41));

        assertThat(states(outcomes.subList(0, 20))).containsOnly(State.DONE);
        assertThat(outcomes.subList(20, 40))
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(UnknownOutcomeException.class));
        assertThat(outcomes.get(40).state()).isEqualTo(State.DONE);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a pacer breaks before a batch of `assignLicenses(map)`",
            outcome = "`NOT_SENT` for the users of that batch; those of the others are done")
    void what_breaks_before_a_batch_leaves_it_unsent() {
        IntStream.range(0, 2).forEach(i -> graph.answer(BatchFaultsTest.done(20)));
        AtomicInteger turns = new AtomicInteger();
        CallPacer breaking = new CallPacer() {
            @Override
            public Duration beforeAttempt(Operation operation) {
                if (turns.incrementAndGet() == 2) {
                    throw new IllegalArgumentException("out of order");
                }
                return Duration.ZERO;
            }

            @Override
            public void afterAttempt(Operation operation, Integer status, Duration retryAfter) {}
        };
        afterSecond.set(() -> {});

        List<LicenseUpdateOutcome> outcomes = FaultyGraph.directory(
                        client.with(RequestContext.create().pacer(breaking)))
                .users()
                .assignLicenses(BatchFaultsTest.updates(60));

        assertThat(states(outcomes.subList(0, 20))).containsOnly(State.DONE);
        assertThat(outcomes.subList(20, 40))
                .allSatisfy(outcome -> assertThat(outcome.failure())
                        .isInstanceOf(NotSentException.class)
                        .hasMessageContaining("out of order"));
        assertThat(states(outcomes.subList(40, 60))).containsOnly(State.DONE);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "`assignLicenses(map)` on a client that is closed",
            outcome = "`IllegalStateException`; nothing is sent")
    void a_closed_client_begins_nothing() {
        client.close();

        assertThatIllegalStateException().isThrownBy(() -> assign(1));
        assertThat(graph.requestCount()).isZero();
    }

    @Test
    void a_thread_that_is_interrupted_already_begins_nothing() {
        Thread.currentThread().interrupt();

        assertThat(states(assign(21))).containsOnly(State.NOT_SENT);
        assertThat(graph.requestCount()).isZero();
        assertThatExceptionOfType(CallInterruptedException.class)
                .isThrownBy(
                        () -> FaultyGraph.directory(client).users().byId("u").get());
    }
}
