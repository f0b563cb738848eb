package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.AuthenticationException;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.ConflictException;
import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.error.ServerException;
import dev.partnercenter.error.ServiceException;
import dev.partnercenter.error.ThrottledException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Error answers: how often a request is sent, how long is waited in between, and which exception ends it. */
class StatusesTest {
    private static final RawRequest READ = RawRequest.get("/v1/customers");
    private static final RawRequest WRITE =
            RawRequest.post("/v1/customers/c1/orders").body(Map.of("billingCycle", "monthly"));

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @AfterEach
    void close() {
        service.close();
    }

    private void answerForEver(int status, String... headers) {
        for (int i = 0; i < 10; i++) {
            service.answerStatus(status, headers);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "429 for ever to a write",
            outcome = "four attempts under one MS-RequestId, then ThrottledException: it was never taken")
    void a_write_that_is_throttled_for_ever_is_given_up() {
        answerForEver(429);

        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> partner.raw().send(WRITE))
                .satisfies(failure -> assertThat(failure.call().attempts()).isEqualTo(4));
        assertThat(service.requestCount()).isEqualTo(4);
        String id = service.request().getHeader("MS-RequestId");
        for (int i = 1; i < 4; i++) {
            assertThat(service.request().getHeader("MS-RequestId")).isEqualTo(id);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "503 with Retry-After for ever to a write",
            outcome = "four attempts, then ServerException: it was never taken")
    void a_write_that_is_put_off_for_ever_is_given_up() {
        answerForEver(503, "Retry-After", "1");

        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> partner.raw().send(WRITE))
                .satisfies(failure -> assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(1)));
        assertThat(service.requestCount()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"429,GET", "429,POST", "503,GET", "503,POST"})
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "429 or 503 with a Retry-After of ten years",
            outcome = "no wait is begun that the deadline does not allow; ThrottledException or ServerException,"
                    + " with a `retryAfter()` of at most a year")
    void an_absurdly_long_wait_is_not_begun(int status, String verb) {
        service.answerStatus(status, "Retry-After", "315360000").answer(200, "{}");

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> partner.raw().send(verb.equals("GET") ? READ : WRITE))
                .satisfies(failure -> {
                    assertThat(failure.status()).isEqualTo(status);
                    assertThat(failure.retryAfter()).isEqualTo(Duration.ofDays(365));
                });
        assertThat(service.requestCount()).isEqualTo(1);
        assertThat(service.time().sleeps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "7 s", "0x10", "1e3", "NaN", "Mon, 99 Mar 2026", "٧", "123456789012345678901234567890123"
            })
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "429 with a Retry-After that is neither number nor date",
            outcome = "waits as if there were none; sent again, the value")
    void a_retry_after_that_says_nothing_is_as_none(String retryAfter) {
        service.answer(new MockResponse().setResponseCode(429).addHeaderLenient("Retry-After", retryAfter))
                .answer(200, "{}");

        assertThat(partner.raw().send(READ).status()).isEqualTo(200);
        assertThat(service.time().sleeps()).containsExactly(Duration.ofMillis(250));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-0.5", "0"})
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "429 with a Retry-After of zero or less",
            outcome = "sent again at once, the value")
    void a_negative_retry_after_is_none_at_all(String retryAfter) {
        service.answerStatus(429, "Retry-After", retryAfter).answer(200, "{}");

        assertThat(partner.raw().send(READ).status()).isEqualTo(200);
        assertThat(service.time().sleeps()).containsExactly(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"501,1", "505,1", "507,4", "509,4", "520,4", "599,4"})
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "another 5xx to a read",
            outcome = "as 500: four attempts, then ServerException; 501 and 505 are sent once")
    void other_failures_of_the_service_are_judged_alike(int status, int attempts) {
        answerForEver(status);

        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> partner.raw().send(READ));
        assertThat(service.requestCount()).isEqualTo(attempts);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 412, 422})
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "400, 403, 404, 405, 409, 412 or 422 to a write",
            outcome = "sent once; the exception of the status")
    void a_refused_write_is_final(int status) {
        service.answer(status, "{\"code\":1234,\"description\":\"No\"}").answer(200, "{}");

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> partner.raw().send(WRITE))
                .satisfies(failure -> {
                    assertThat(failure.status()).isEqualTo(status);
                    assertThat(failure.code()).isEqualTo("1234");
                    assertThat(failure).isInstanceOf(exceptionOf(status));
                });
        assertThat(service.requestCount()).isEqualTo(1);
    }

    private static Class<? extends ServiceException> exceptionOf(int status) {
        return switch (status) {
            case 400 -> BadRequestException.class;
            case 403 -> ForbiddenException.class;
            case 404 -> NotFoundException.class;
            case 409 -> ConflictException.class;
            case 412 -> PreconditionFailedException.class;
            default -> ServiceException.class;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "401 for ever",
            outcome = "one new token is asked for and tried; then AuthenticationException")
    void a_401_gets_one_new_token(String verb) {
        AtomicInteger tokens = new AtomicInteger();
        AppCredential counting =
                request -> new AccessToken("canary-counted-token-" + tokens.incrementAndGet(), Instant.MAX);
        PartnerCenterClient counted = service.client(builder -> builder.appCredential(Credentials.testOnly(counting)));
        answerForEver(401);

        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> counted.raw().send(verb.equals("GET") ? READ : WRITE));

        assertThat(service.requestCount()).isEqualTo(2);
        assertThat(tokens).hasValue(2);
        assertThat(service.request().getHeader("Authorization")).endsWith("-1");
        assertThat(service.request().getHeader("Authorization")).endsWith("-2");
    }

    @Test
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "403",
            outcome = "sent once; ForbiddenException with a hint at what is usually missing")
    void a_403_comes_with_a_hint() {
        service.answerStatus(403).answer(200, "{}");

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> partner.raw().send(READ))
                .satisfies(failure -> assertThat(failure.hint()).contains("AdminAgents"));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "a write is refused, corrected by the caller and sent anew",
            outcome = "the corrected body has an MS-RequestId of its own")
    void a_corrected_body_gets_a_new_id() {
        service.answerStatus(400).answer(201, "{}");

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> partner.raw().send(WRITE));
        partner.raw().send(WRITE.body(Map.of("billingCycle", "annual")));

        String first = service.request().getHeader("MS-RequestId");
        assertThat(service.request().getHeader("MS-RequestId")).isNotNull().isNotEqualTo(first);
    }
}
