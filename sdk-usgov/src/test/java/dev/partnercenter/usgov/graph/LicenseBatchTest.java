package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.api.users.LicenseUpdateOutcome;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.error.MissingUsageLocationException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Licenses for many users in few requests: nobody is forgotten, and all hear what came of it. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class LicenseBatchTest extends ManyLicenses {
    private static final String NOBODY = "11111111-2222-4333-8444-555555555555";

    @Test
    void twenty_users_go_into_one_request_and_the_order_is_kept() {
        Map<String, LicenseUpdate> updates = forUsers(23);

        List<LicenseUpdateOutcome> outcomes = users.assignLicenses(updates);

        assertThat(outcomes.stream().map(LicenseUpdateOutcome::userId)).containsExactlyElementsOf(updates.keySet());
        assertThat(outcomes).allMatch(LicenseUpdateOutcome::isDone);
        assertThat(outcomes.get(22).update().additionalProperties()).containsKey("assignedLicenses");
        assertThat(batches())
                .as("two for the usage locations, two for the licenses")
                .hasSize(4);
        outcomes.forEach(
                outcome -> assertThat(users.byId(outcome.userId()).licenses()).hasSize(1));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a part of a `$batch` is 400 or 404",
            outcome = "the exception that a call of its own would have, for this user; the others are done")
    void a_failed_item_has_the_same_exception_as_a_call_of_its_own() {
        Map<String, LicenseUpdate> updates = forUsers(2);
        String first = updates.keySet().iterator().next();
        updates.put(first, give(TestCatalog.MAIL_SKU));
        updates.put(NOBODY, give(TestCatalog.PRODUCTIVITY_G3_SKU));

        List<LicenseUpdateOutcome> outcomes = users.assignLicenses(updates);

        assertThat(outcomes.get(0).failure()).isInstanceOfSatisfying(BadRequestException.class, failure -> {
            assertThat(failure.code()).isEqualTo("Request_BadRequest");
            assertThat(failure.serviceRequestId()).isNotBlank();
            assertThat(failure.call().operation()).isEqualTo("user-assignlicense");
            assertThat(failure.requestId()).isEqualTo(clientRequestId(batches().get(1)));
        });
        assertThat(outcomes.get(1).isDone()).isTrue();
        assertThat(outcomes.get(2).failure()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void what_is_forbidden_says_what_it_needs() {
        Map<String, LicenseUpdate> updates = forUsers(1);
        onItems().respond(403);

        assertThat(users.assignLicenses(updates).get(0).failure())
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("LicenseAssignment.ReadWrite.All")
                .hasMessageContaining("License Administrator");
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a user without usage location among many",
            outcome = "`MissingUsageLocationException` for this user, whose change is not sent; the others are done")
    void who_has_no_usage_location_is_reported_before_anything_is_changed() {
        Map<String, LicenseUpdate> updates = forUsers(2);
        String homeless = List.copyOf(updates.keySet()).get(1);
        users.byId(homeless).update(CustomerUser.builder().usageLocation(null).build());

        List<LicenseUpdateOutcome> outcomes = users.assignLicenses(updates);

        assertThat(outcomes.get(0).isDone()).isTrue();
        assertThat(outcomes.get(1).failure())
                .isInstanceOf(MissingUsageLocationException.class)
                .hasMessageContaining(homeless);
        assertThat(batches().get(1).requestBody()).doesNotContain(homeless);
    }

    @Test
    void taking_licenses_away_needs_no_usage_location() {
        Map<String, LicenseUpdate> updates = forUsers(1);
        users.assignLicenses(updates);
        int before = batches().size();
        updates.replaceAll((userId, update) -> LicenseUpdate.builder()
                .licensesToRemove(List.of(TestCatalog.PRODUCTIVITY_G3_SKU))
                .build());

        assertThat(users.assignLicenses(updates)).allMatch(LicenseUpdateOutcome::isDone);
        assertThat(batches()).hasSize(before + 1);
        assertThat(batches().get(before).requestBody()).contains("\"addLicenses\":[]");
    }

    @Test
    void a_user_that_the_answer_does_not_name_is_not_taken_for_served() {
        Map<String, LicenseUpdate> updates = forUsers(2);
        onBatch().afterPassing(1).afterWork().respond(200).body("{\"responses\": [{\"id\": \"1\", \"status\": 200}]}");

        List<LicenseUpdateOutcome> outcomes = users.assignLicenses(updates);

        assertThat(outcomes.get(0).failure()).isInstanceOf(UnknownOutcomeException.class);
        assertThat(outcomes.get(1).isDone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "[]"})
    void a_batch_that_was_answered_with_rubbish_is_no_success(String body) {
        Map<String, LicenseUpdate> updates = forUsers(1);
        onBatch().afterPassing(1).respond(200).body(body);

        assertThat(users.assignLicenses(updates).get(0).failure())
                .isInstanceOfAny(DecodeException.class, UnknownOutcomeException.class);
    }

    @Test
    void all_arguments_are_checked_before_the_first_user_is_changed() {
        Map<String, LicenseUpdate> updates = forUsers(1);
        updates.put("..", give(TestCatalog.PRODUCTIVITY_G3_SKU));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> users.assignLicenses(updates))
                .withMessageContaining("userId");

        updates.remove("..");
        updates.put(NOBODY, give("no id"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> users.assignLicenses(updates))
                .withMessageContaining("skuId");

        updates.put(NOBODY, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> users.assignLicenses(updates))
                .withMessageContaining("updates[" + NOBODY + "]");
        assertThat(batches()).isEmpty();
    }

    @Test
    void nothing_to_do_is_nothing_sent() {
        assertThat(users.assignLicenses(Map.of())).isEmpty();
        assertThat(batches()).isEmpty();
    }
}
