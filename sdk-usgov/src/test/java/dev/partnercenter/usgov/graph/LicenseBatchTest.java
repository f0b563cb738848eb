package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RequestContext;
import dev.partnercenter.RetryPolicy;
import dev.partnercenter.api.users.LicenseUpdateOutcome;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.error.MissingUsageLocationException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.ServiceException;
import dev.partnercenter.error.ThrottledException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.licenses.LicenseAssignment;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.simulator.Fault;
import dev.partnercenter.simulator.RecordedExchange;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.usgov.SimulatedTenants;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Licenses for many users in few requests: nobody is forgotten, nobody is asked for twice, and all hear what came of it. */
@ParameterizedClass
@EnumSource(value = SimulatedCloud.class)
class LicenseBatchTest {
    private static final String NOBODY = "11111111-2222-4333-8444-555555555555";

    @Parameter
    SimulatedCloud cloud;

    private SimulatedTenants tenants;
    private Customer customer;
    private Users users;

    @BeforeEach
    void startWithManyLicenses() {
        tenants = SimulatedTenants.start(cloud);
        customer = tenants.customer();
        tenants.buy(customer, TestCatalog.PRODUCTIVITY_G3, 100);
        users = users(tenants.partner());
    }

    @AfterEach
    void stop() {
        tenants.close();
    }

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
    void throttling_without_an_end_is_the_outcome_after_as_many_attempts_as_the_policy_allows() {
        Map<String, LicenseUpdate> updates = forUsers(2);
        Fault fault = onItems().always().respond(429).retryAfter("1");

        assertThat(users.assignLicenses(updates))
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(ThrottledException.class));
        assertThat(fault.hits()).isEqualTo(2 * RetryPolicy.DEFAULT.maxAttempts());
    }

    @Test
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
    void the_look_at_the_usage_locations_may_be_repeated() {
        Map<String, LicenseUpdate> updates = forUsers(1);
        Fault lost = onBatch().times(1).loseAnswer();

        assertThat(users.assignLicenses(updates)).allMatch(LicenseUpdateOutcome::isDone);
        assertThat(lost.hits()).isEqualTo(1);
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

    private Users users(PartnerCenterClient partner) {
        return MicrosoftGraph.of(partner).customerDirectory(customer.id()).users();
    }

    private Map<String, LicenseUpdate> forUsers(int count) {
        Map<String, LicenseUpdate> updates = new LinkedHashMap<>();
        IntStream.range(0, count)
                .mapToObj(i -> SimulatedTenants.newUser("user" + i, SimulatedTenants.domain(customer))
                        .build())
                .map(user -> users.create(user).id())
                .forEach(id -> updates.put(id, give(TestCatalog.PRODUCTIVITY_G3_SKU)));
        return updates;
    }

    private static LicenseUpdate give(String skuId) {
        return LicenseUpdate.builder()
                .licensesToAssign(
                        List.of(LicenseAssignment.builder().skuId(skuId).build()))
                .build();
    }

    private Fault onBatch() {
        return tenants.simulator().faults().on("POST", "/v1.0/$batch");
    }

    private Fault onItems() {
        return onItem("*");
    }

    private Fault onItem(String userId) {
        return tenants.simulator().faults().on("POST", "/v1.0/users/" + userId + "/assignLicense");
    }

    private List<RecordedExchange> batches() {
        return tenants.simulator().recordedExchanges().stream()
                .filter(exchange -> exchange.path().equals("/v1.0/$batch"))
                .toList();
    }

    private static String clientRequestId(RecordedExchange exchange) {
        return exchange.requestHeader("client-request-id");
    }
}
