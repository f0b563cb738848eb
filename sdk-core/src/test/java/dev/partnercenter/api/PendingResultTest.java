package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PendingResult;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.subscriptions.SubscriptionScope;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonType;
import dev.partnercenter.model.subscriptions.Subscription;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change that the service finishes at once, later, or never. */
class PendingResultTest {
    private static final String SUBSCRIPTION = Fixture.read("subscription.json");
    private static final String CHANGED = SUBSCRIPTION.replace("\"quantity\": 5", "\"quantity\": 8");
    private static final Subscription READ =
            Json.read(SUBSCRIPTION.getBytes(StandardCharsets.UTF_8), JsonType.of(Subscription.class));
    private static final String PATH = "/api.partnercenter.microsoft.com/v1/customers/c1/subscriptions/s1";

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();
    private final SubscriptionScope subscription =
            partner.customers().byId("c1").subscriptions().byId("s1");

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    @Test
    void a_change_that_is_done_at_once_has_its_result_and_asks_nothing_more() {
        service.answer(200, CHANGED);

        PendingResult<Subscription> change = update();

        assertThat(change.isDone()).isTrue();
        assertThat(change.result().quantity()).isEqualTo(8);
        assertThat(change.poll()).isSameAs(change);
        assertThat(change.await(Duration.ZERO)).isSameAs(change.result());
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/customers/c1/subscriptions/s1",
                "customers/c1/subscriptions/s1",
                "/v1/customers/c1/subscriptions/s1",
                "https://api.partnercenter.microsoft.com/v1/customers/c1/subscriptions/s1"
            })
    void a_change_that_is_only_accepted_is_asked_for_where_the_service_says(String location) {
        service.answerStatus(202, "Location", location).answer(200, CHANGED);

        PendingResult<Subscription> change = update();
        assertThat(change.isDone()).isFalse();
        assertThatIllegalStateException().isThrownBy(change::result);
        PendingResult<Subscription> later = change.poll();

        assertThat(later.result().quantity()).isEqualTo(8);
        assertThat(change.isDone()).as("the older state does not change").isFalse();
        RecordedRequest sent = service.request();
        RecordedRequest asked = service.request();
        assertThat(asked.getMethod()).isEqualTo("GET");
        assertThat(asked.getPath()).isEqualTo(PATH);
        assertThat(asked.getHeader("MS-RequestId")).isNotEqualTo(sent.getHeader("MS-RequestId"));
        assertThat(asked.getHeader("If-Match")).isNull();
    }

    @Test
    void without_a_location_the_resource_itself_is_asked_for() {
        service.answerStatus(202).answer(200, CHANGED);

        assertThat(update().await(Duration.ofMinutes(1)).quantity()).isEqualTo(8);

        service.request();
        assertThat(service.request().getPath()).isEqualTo(PATH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://collector.example/v1/x", "//collector.example/v1/x", "https://u@collector.example/"})
    void a_location_elsewhere_is_refused(String location) {
        service.answerStatus(202, "Location", location);

        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(this::update)
                .satisfies(refused -> assertThat(refused.host()).isEqualTo("collector.example"));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void await_asks_until_the_result_is_what_the_caller_waits_for() {
        service.answerStatus(202, "Location", "/customers/c1/subscriptions/s1")
                .answer(200, SUBSCRIPTION)
                .answer(200, SUBSCRIPTION)
                .answer(200, CHANGED);

        Subscription changed =
                update().await(Duration.ofMinutes(5), now -> Integer.valueOf(8).equals(now.quantity()));

        assertThat(changed.quantity()).isEqualTo(8);
        assertThat(service.time().sleeps()).hasSize(3);
    }

    @Test
    void await_pauses_as_long_as_the_service_asks() {
        service.answerStatus(202, "Retry-After", "17").answer(200, CHANGED);

        update().await(Duration.ofMinutes(1));

        assertThat(service.time().sleeps()).containsExactly(Duration.ofSeconds(17));
    }

    @Test
    void await_ends_at_its_deadline_and_does_not_begin_a_pause_beyond_it() {
        for (int i = 0; i < 20; i++) {
            service.answerStatus(202);
        }
        PendingResult<Subscription> change = update();

        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> change.await(Duration.ofSeconds(12)))
                .withMessageContaining("PT12S");

        assertThat(service.time().sleeps()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
        assertThat(service.requestCount()).isEqualTo(3);
    }

    @Test
    void a_registration_leads_to_its_status() {
        service.answerStatus(202, "Location", "/customers/c1/subscriptions/s1/registrationstatus")
                .answer(200, "{\"subscriptionId\":\"s1\",\"status\":\"registered\"}");

        var status = subscription.registration().register().await(Duration.ofMinutes(1));

        assertThat(status.status().value()).isEqualTo("registered");
        assertThat(service.request().getBodySize()).isZero();
        assertThat(service.request().getPath()).isEqualTo(PATH + "/registrationstatus");
    }

    private PendingResult<Subscription> update() {
        return subscription.update(READ.toBuilder().quantity(8).build());
    }
}
