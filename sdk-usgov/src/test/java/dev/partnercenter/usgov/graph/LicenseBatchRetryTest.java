package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RequestContext;
import dev.partnercenter.RetryPolicy;
import dev.partnercenter.api.users.LicenseUpdateOutcome;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.error.ServiceException;
import dev.partnercenter.error.ThrottledException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.simulator.Fault;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Of many changes those are sent again that Graph put off, and no other; nobody gets a license twice. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class LicenseBatchRetryTest extends ManyLicenses {
    @Test
    void only_what_was_throttled_is_sent_again_after_the_longest_wait_asked_for() {
        Map<String, LicenseUpdate> updates = forUsers(3);
        List<String> ids = List.copyOf(updates.keySet());
        onItem(ids.get(0)).respond(429).retryAfter("3");
        onItem(ids.get(2)).times(2).respond(429).retryAfter("7");

        List<LicenseUpdateOutcome> outcomes = users.assignLicenses(updates);

        assertThat(outcomes).allMatch(LicenseUpdateOutcome::isDone);
        assertThat(tenants.waits()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
        assertThat(batches()).hasSize(4);
        assertThat(batches().get(2).requestBody())
                .contains(ids.get(0), ids.get(2))
                .doesNotContain(ids.get(1));
        assertThat(batches().get(3).requestBody()).contains(ids.get(2)).doesNotContain(ids.get(0), ids.get(1));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a part of a `$batch` is 429 for ever",
            outcome = "as many attempts as the policy allows, then `ThrottledException` for this user")
    void throttling_without_an_end_is_the_outcome_after_as_many_attempts_as_the_policy_allows() {
        Map<String, LicenseUpdate> updates = forUsers(2);
        Fault fault = onItems().always().respond(429).retryAfter("1");

        assertThat(users.assignLicenses(updates))
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(ThrottledException.class));
        assertThat(fault.hits()).isEqualTo(2 * RetryPolicy.DEFAULT.maxAttempts());
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a part of a `$batch` is 429, `Retry-After` beyond the deadline",
            outcome = "does not begin to wait: `ThrottledException` for this user")
    void a_wait_beyond_the_deadline_is_not_begun() {
        Map<String, LicenseUpdate> updates = forUsers(1);
        onItems().always().respond(429).retryAfter("30");
        Users hurried = users(tenants.partner().with(RequestContext.create().deadline(Duration.ofSeconds(20))));

        assertThat(hurried.assignLicenses(updates).get(0).failure())
                .isInstanceOfSatisfying(
                        ThrottledException.class,
                        failure -> assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(30)));
        assertThat(tenants.waits()).isEmpty();
    }

    @Test
    void without_retries_nothing_is_sent_twice() {
        Map<String, LicenseUpdate> updates = forUsers(1);
        Fault fault = onItems().always().respond(429).retryAfter("1");
        try (PartnerCenterClient patientless =
                tenants.builder().retryPolicy(RetryPolicy.NONE).build()) {
            assertThat(users(patientless).assignLicenses(updates).get(0).failure())
                    .isInstanceOf(ThrottledException.class);
        }
        assertThat(fault.hits()).isEqualTo(1);
    }

    @Test
    void an_item_that_may_have_been_executed_is_not_sent_again() {
        Map<String, LicenseUpdate> updates = forUsers(2);
        Fault fault = onItem(updates.keySet().iterator().next()).respond(500);

        List<LicenseUpdateOutcome> outcomes = users.assignLicenses(updates);

        assertThat(outcomes.get(0).failure())
                .isInstanceOf(UnknownOutcomeException.class)
                .hasCauseInstanceOf(ServiceException.class);
        assertThat(outcomes.get(1).isDone()).isTrue();
        assertThat(fault.hits()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the answer to a `$batch` is lost after it was executed",
            outcome = "sent once: unknown for its users; those of the other batches are done")
    void a_lost_answer_leaves_open_what_came_of_its_users_and_the_next_ones_are_served() {
        Map<String, LicenseUpdate> updates = forUsers(21);
        Fault lost = onBatch().afterPassing(2).loseAnswer();

        List<LicenseUpdateOutcome> outcomes = users.assignLicenses(updates);

        assertThat(outcomes.subList(0, 20))
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(UnknownOutcomeException.class));
        assertThat(outcomes.get(20).isDone()).isTrue();
        assertThat(lost.hits()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the answer to the look at the usage locations is lost",
            outcome = "asked again: all done")
    void the_look_at_the_usage_locations_may_be_repeated() {
        Map<String, LicenseUpdate> updates = forUsers(1);
        Fault lost = onBatch().times(1).loseAnswer();

        assertThat(users.assignLicenses(updates)).allMatch(LicenseUpdateOutcome::isDone);
        assertThat(lost.hits()).isEqualTo(1);
    }
}
