package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.error.AuthenticationException;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ServerException;
import dev.partnercenter.error.ServiceException;
import dev.partnercenter.error.ThrottledException;
import dev.partnercenter.error.TransportException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a request is sent again, and when not. Requests are counted where they arrive. */
class RetryTest {
    private static final RawRequest READ = RawRequest.get("/v1/customers");
    private static final RawRequest WRITE =
            RawRequest.post("/v1/customers/c1/orders").body(Map.of("billingCycle", "monthly"));

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "408, 429, 500, 502, 503 or 504 once to a read",
            outcome = "sent again under the same MS-RequestId; the value")
    void a_read_is_repeated_under_the_same_request_id(int status) {
        service.answerStatus(status).answer(200, "{\"totalCount\":0}");

        assertThat(partner.raw().send(READ).status()).isEqualTo(200);

        assertThat(service.requestCount()).isEqualTo(2);
        String first = service.request().getHeader("MS-RequestId");
        assertThat(service.request().getHeader("MS-RequestId")).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "429 for ever to a read",
            outcome = "four attempts, then ThrottledException")
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "408, 500, 502, 503 or 504 for ever to a read",
            outcome = "four attempts, then ServerException (408: ServiceException)")
    void a_service_that_fails_for_ever_ends_the_call_after_four_attempts(int status) {
        for (int i = 0; i < 10; i++) {
            service.answerStatus(status);
        }

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> partner.raw().send(READ))
                .satisfies(failure -> {
                    assertThat(failure.status()).isEqualTo(status);
                    assertThat(failure.call().attempts()).isEqualTo(4);
                });
        assertThat(service.requestCount()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 412, 422})
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "400, 403, 404, 405, 409, 412 or 422 to a read",
            outcome = "sent once; the exception of the status")
    void a_refusal_is_final(int status) {
        service.answerStatus(status);

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> partner.raw().send(READ))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(status));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "408, 500, 502, 503 without Retry-After or 504 to a write",
            outcome = "sent once; UnknownOutcomeException with status, MS-RequestId and how to find out")
    void a_write_that_may_have_been_executed_is_sent_once(int status) {
        service.answerStatus(status).answer(201, "{}");

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.raw().send(WRITE))
                .satisfies(failure -> {
                    assertThat(failure.status()).isEqualTo(status);
                    assertThat(failure.requestId()).isEqualTo(service.request().getHeader("MS-RequestId"));
                    assertThat(failure.howToFindOut()).isNotBlank();
                });
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"429,", "429,0", "503,0", "503,3"})
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "429, or 503 with Retry-After, once to a write",
            outcome = "sent again; the value")
    void a_write_that_the_service_has_not_taken_is_sent_again(int status, String retryAfter) {
        if (retryAfter == null) {
            service.answerStatus(status);
        } else {
            service.answerStatus(status, "Retry-After", retryAfter);
        }
        service.answer(201, "{}");

        assertThat(partner.raw().send(WRITE).status()).isEqualTo(201);

        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    void the_transport_below_never_repeats_a_503_that_says_at_once() {
        PartnerCenterClient single = service.client(builder -> builder.retryPolicy(RetryPolicy.NONE));
        service.answerStatus(503, "Retry-After", "0").answer(200, "{}");

        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> single.raw().send(READ))
                .satisfies(failure -> assertThat(failure.retryAfter()).isEqualTo(Duration.ZERO));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void the_transport_below_never_repeats_a_408() {
        PartnerCenterClient single = service.client(builder -> builder.retryPolicy(RetryPolicy.NONE));
        service.answerStatus(408).answer(200, "{}");

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> single.raw().send(READ));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "7,PT7S",
        "0.25,PT0.25S",
        "'Mon, 02 Mar 2026 10:00:30 GMT',PT30S",
        "'Mon, 02 Mar 2026 09:00:00 GMT',PT0S"
    })
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "429 once with Retry-After in seconds",
            outcome = "waits as long, sends it again; the value")
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "429 once with Retry-After in fractions of a second",
            outcome = "waits as long, sends it again; the value")
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "429 once with Retry-After as a date",
            outcome = "waits until then, not at all if it has passed; the value")
    void it_waits_as_long_as_the_service_asks(String retryAfter, Duration wait) {
        service.answerStatus(429, "Retry-After", retryAfter).answer(200, "{}");

        partner.raw().send(READ);

        assertThat(service.time().sleeps()).containsExactly(wait);
    }

    @Test
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "429 or 5xx without Retry-After",
            outcome = "waits a random time of up to 0.5 s, 1 s, 2 s; the value")
    void without_advice_it_waits_exponentially_with_full_jitter() {
        service.answerStatus(500).answerStatus(500).answerStatus(500).answer(200, "{}");

        partner.raw().send(READ);

        assertThat(service.time().sleeps())
                .containsExactly(Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofMillis(1_000));
    }

    @Test
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "429 with a Retry-After beyond the deadline",
            outcome = "no wait is begun; ThrottledException with `retryAfter()`")
    void a_wait_beyond_the_deadline_is_not_begun() {
        service.answerStatus(429, "Retry-After", "86400");

        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> partner.raw().send(READ))
                .satisfies(failure -> assertThat(failure.retryAfter()).isEqualTo(Duration.ofDays(1)));
        assertThat(service.time().sleeps()).isEmpty();
    }

    @Test
    void one_forced_new_token_is_tried_after_a_401() {
        service.answerStatus(401).answer(200, "{}");

        assertThat(partner.raw().send(READ).status()).isEqualTo(200);
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "401 once, with retry switched off",
            outcome = "one new token is tried; the value")
    void the_new_token_is_tried_even_where_retry_is_switched_off() {
        PartnerCenterClient single = service.client(builder -> builder.retryPolicy(RetryPolicy.NONE));
        service.answerStatus(401).answer(201, "{}");

        assertThat(single.raw().send(WRITE).status()).isEqualTo(201);
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    void a_second_401_is_final_and_keeps_the_codes_of_the_service() {
        service.answer(401, "{\"code\":900421,\"description\":\"MFA required\"}")
                .answer(401, "{\"code\":900421,\"description\":\"MFA required\"}");

        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> partner.raw().send(READ))
                .satisfies(failure -> {
                    assertThat(failure.code()).isEqualTo("900421");
                    assertThat(failure.hint()).contains("multi-factor");
                });
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    void a_read_whose_connection_breaks_is_repeated() {
        service.answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST))
                .answer(200, "{}");

        assertThat(partner.raw().send(READ).status()).isEqualTo(200);
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    void a_write_whose_connection_breaks_after_it_was_sent_is_unknown() {
        service.answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST))
                .answer(201, "{}");

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.raw().send(WRITE))
                .satisfies(failure -> assertThat(failure.status()).isNull());
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void a_write_whose_answer_is_cut_is_unknown_and_says_which_status_came() {
        service.answer(new MockResponse()
                .setResponseCode(201)
                .setBody("{\"id\":\"0123456789\"}")
                .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.raw().send(WRITE))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(201));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void a_write_that_its_caller_declares_idempotent_is_repeated() {
        service.answerStatus(500).answer(201, "{}");

        assertThat(partner.raw().send(WRITE.asIdempotent()).status()).isEqualTo(201);
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    void after_an_uncertain_attempt_even_a_clear_refusal_is_unknown() {
        service.answerStatus(500).answerStatus(409);

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.raw().send(WRITE.asIdempotent()))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(409));
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "connection refused",
            outcome = "four attempts; TransportException, for a write too: no byte was sent")
    void nothing_is_sent_where_nobody_listens() throws Exception {
        service.server().shutdown();

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> partner.raw().send(WRITE))
                .satisfies(failure -> assertThat(failure.call().attempts()).isEqualTo(4));
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "thread interrupted while it waits for the next attempt",
            outcome = "ends at once with CallInterruptedException; the interrupt flag stays set")
    void an_interrupt_ends_the_waiting_and_stays_visible() {
        service.answerStatus(429, "Retry-After", "5");
        PartnerCenterClient interrupted = service.client(builder ->
                builder.exchangeListener(exchange -> Thread.currentThread().interrupt()));

        assertThatExceptionOfType(CallInterruptedException.class)
                .isThrownBy(() -> interrupted.raw().send(READ));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void an_error_says_what_the_service_said() {
        service.answer(400, "{\"code\":2007,\"description\":\"The address is invalid.\",\"source\":\"PartnerFD\"}");

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> partner.raw().send(WRITE))
                .withMessageContaining("400")
                .withMessageContaining("2007")
                .withMessageContaining("The address is invalid.")
                .satisfies(failure -> {
                    assertThat(failure.getMessage()).contains(failure.requestId());
                    assertThat(failure.code()).isEqualTo("2007");
                });
    }
}
