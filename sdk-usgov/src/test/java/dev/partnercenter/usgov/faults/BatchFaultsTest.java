package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.api.users.LicenseUpdateOutcome;
import dev.partnercenter.api.users.LicenseUpdateOutcome.State;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.ThrottledException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the changes in a {@code $batch} when Graph answers for some of them, or not at all. */
class BatchFaultsTest {
    private final FaultyGraph graph = new FaultyGraph();

    @AfterEach
    void stop() {
        graph.close();
    }

    static Map<String, LicenseUpdate> updates(int count) {
        Map<String, LicenseUpdate> updates = new LinkedHashMap<>();
        IntStream.range(0, count).forEach(i -> updates.put("user-" + i, GraphWrite.removal()));
        return updates;
    }

    /** The answer to a batch of so many, all done. */
    static MockResponse done(int count) {
        return answers(IntStream.range(0, count).mapToObj(i -> part(i, 200)).toArray(String[]::new));
    }

    static MockResponse answers(String... parts) {
        return FaultyGraph.json(200, "{\"responses\": [" + String.join(",", parts) + "]}");
    }

    static String part(int number, int status) {
        return "{\"id\": \"%d\", \"status\": %d, \"headers\": {}, \"body\": {}}".formatted(number, status);
    }

    private static String throttled(int number, String retryAfter) {
        return "{\"id\": \"%d\", \"status\": 429, \"headers\": {\"Retry-After\": %s}}".formatted(number, retryAfter);
    }

    private List<LicenseUpdateOutcome> assign(int count) {
        return graph.directory().users().assignLicenses(updates(count));
    }

    private static List<State> states(List<LicenseUpdateOutcome> outcomes) {
        return outcomes.stream().map(LicenseUpdateOutcome::state).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "6", "\"6.0\""})
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a part of a `$batch` is 429, `Retry-After` as text or as a number",
            outcome = "waits as long, sends this part again and no other: all done")
    void only_the_throttled_part_is_sent_again(String retryAfter) {
        graph.answer(answers(part(0, 200), throttled(1, retryAfter), part(2, 200)))
                .answer(answers(part(1, 200)));

        assertThat(states(assign(3))).containsOnly(State.DONE);

        assertThat(graph.waits()).containsExactly(Duration.ofSeconds(6));
        List<RecordedRequest> requests = graph.requests();
        assertThat(requests).hasSize(2);
        assertThat(requests.get(1).getBody().readUtf8())
                .contains("user-1")
                .doesNotContain("user-0")
                .doesNotContain("user-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a part of a `$batch` is 408, 500, 502, 503 without `Retry-After` or 504",
            outcome = "unknown for this user, not sent again; the others are done")
    void a_part_that_may_have_been_executed_is_unknown(int status) {
        graph.answer(answers(part(0, 200), part(1, status), part(2, 200)));

        List<LicenseUpdateOutcome> outcomes = assign(3);

        assertThat(states(outcomes)).containsExactly(State.DONE, State.UNKNOWN, State.DONE);
        assertThat(outcomes.get(1).failure())
                .isInstanceOfSatisfying(
                        UnknownOutcomeException.class,
                        failure -> assertThat(failure.status()).isEqualTo(status));
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a part of a `$batch` is missing in the answer",
            outcome = "unknown for this user; the others are done")
    void a_missing_part_is_unknown() {
        graph.answer(answers(part(2, 200), part(0, 200)));

        List<LicenseUpdateOutcome> outcomes = assign(3);

        assertThat(states(outcomes)).containsExactly(State.DONE, State.UNKNOWN, State.DONE);
        assertThat(outcomes.get(1).failure())
                .isInstanceOfSatisfying(
                        UnknownOutcomeException.class,
                        failure -> assertThat(failure.howToFindOut()).startsWith("Get the user"));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a part of a `$batch` is answered twice",
            outcome = "unknown for this user; the others are done")
    void of_two_answers_none_counts() {
        graph.answer(answers(part(0, 404), part(1, 200), part(0, 200), part(0, 200)));

        assertThat(states(assign(2))).containsExactly(State.UNKNOWN, State.DONE);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a `$batch` is answered for ids that were never asked, and without a real status",
            outcome = "ignored: the users asked for have their own outcome, unknown where there is none")
    void answers_to_nothing_are_no_answers() {
        graph.answer(answers(
                part(7, 404),
                "{\"id\": \"01\", \"status\": 404}",
                "{\"id\": null, \"status\": 200}",
                "null",
                "7",
                "{\"id\": \"0\", \"status\": 0}",
                part(1, 200)));

        assertThat(states(assign(2))).containsExactly(State.UNKNOWN, State.DONE);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a whole `$batch` is 503 with `Retry-After`, or 429",
            outcome = "waits as long, sends it again: all done")
    void a_batch_that_was_put_off_is_sent_again() {
        graph.answer(FaultyGraph.status(503, "Retry-After", "5"))
                .answer(FaultyGraph.status(429, "Retry-After", "2"))
                .answer(done(3));

        assertThat(states(assign(3))).containsOnly(State.DONE);
        assertThat(graph.waits()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html></html>", "[]", "null", "{\"responses\": 7}", "{}", "{\"responses\": [{\"id\""})
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a whole `$batch` is answered with what is no answer",
            outcome = "unknown for its 20 users; those of the other batches are done")
    void a_batch_without_a_readable_answer_is_unknown(String body) {
        graph.answer(done(20)).answer(200, body).answer(done(1));

        List<LicenseUpdateOutcome> outcomes = assign(41);

        assertThat(states(outcomes.subList(0, 20))).containsOnly(State.DONE);
        assertThat(states(outcomes.subList(20, 40))).containsOnly(State.UNKNOWN);
        assertThat(outcomes.get(40).state()).isEqualTo(State.DONE);
        assertThat(graph.requestCount()).isEqualTo(3);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a whole `$batch` is reset before the answer, or is 500",
            outcome = "sent once: unknown for its users with how to find out; those of the other batches are done")
    void a_batch_that_was_lost_is_unknown_for_each() {
        graph.answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST))
                .answer(FaultyGraph.status(500))
                .answer(done(2));

        List<LicenseUpdateOutcome> outcomes = assign(42);

        assertThat(outcomes.subList(0, 40))
                .allSatisfy(outcome -> assertThat(outcome.failure())
                        .isInstanceOfSatisfying(UnknownOutcomeException.class, failure -> {
                            assertThat(failure.howToFindOut()).startsWith("Get the user");
                            assertThat(failure.requestId()).isNotNull();
                        }));
        assertThat(states(outcomes.subList(40, 42))).containsOnly(State.DONE);
        assertThat(graph.requestCount()).isEqualTo(3);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a whole `$batch` stalls beyond the deadline",
            outcome = "unknown for its users; those of the other batches are done")
    void a_batch_that_stalls_takes_no_others_along() {
        graph.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE))
                .answer(done(1));

        List<LicenseUpdateOutcome> outcomes =
                FaultyGraph.directory(graph.hurried()).users().assignLicenses(updates(21));

        assertThat(states(outcomes.subList(0, 20))).containsOnly(State.UNKNOWN);
        assertThat(outcomes.get(20).state()).isEqualTo(State.DONE);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a whole `$batch` is refused (404), or throttled for ever",
            outcome = "failed for its users with that exception; those of the other batches are done")
    void a_batch_that_was_refused_failed_for_each() {
        graph.answer(FaultyGraph.status(404));
        IntStream.range(0, 4).forEach(i -> graph.answer(FaultyGraph.status(429, "Retry-After", "1")));
        graph.answer(done(1));

        List<LicenseUpdateOutcome> outcomes = assign(41);

        assertThat(states(outcomes))
                .isEqualTo(IntStream.range(0, 41)
                        .mapToObj(i -> i < 40 ? State.FAILED : State.DONE)
                        .collect(Collectors.toList()));
        assertThat(outcomes.get(0).failure()).isInstanceOf(NotFoundException.class);
        assertThat(outcomes.get(20).failure()).isInstanceOf(ThrottledException.class);
    }
}
