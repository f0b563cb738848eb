package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Once an attempt at a write may have been executed, no later answer but a success makes that certain again. */
class UnknownOutcomesTest {
    private static final RawRequest IDEMPOTENT =
            RawRequest.post("/v1/customers/c1/carts/k1/checkout").body(Map.of()).asIdempotent();

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @AfterEach
    void close() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({"POST,404", "POST,409", "POST,412", "PUT,404", "PUT,412", "PATCH,412", "DELETE,404", "DELETE,412"})
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "404, 409 or 412 to the repetition of a write that may have been executed",
            outcome = "UnknownOutcomeException with the status: the first attempt may be what made it so")
    void a_refusal_of_the_repetition_proves_nothing(String verb, int status) {
        service.answerStatus(500).answerStatus(status);

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.raw()
                        .send(RawRequest.of(verb, "/v1/customers/c1").asIdempotent()))
                .satisfies(failure -> {
                    assertThat(failure.status()).isEqualTo(status);
                    assertThat(failure.requestId()).isEqualTo(service.request().getHeader("MS-RequestId"));
                    assertThat(failure.howToFindOut()).isNotBlank();
                    assertThat(failure.call().attempts()).isEqualTo(2);
                });
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "408, 500, 502, 503 or 504 to an idempotent write, then success",
            outcome = "sent again under the same MS-RequestId; the value")
    void a_success_of_the_repetition_is_a_success() {
        service.answerStatus(500).answerStatus(504).answer(201, "{\"id\":\"o1\"}");

        assertThat(partner.raw().send(IDEMPOTENT).status()).isEqualTo(201);
        String id = service.request().getHeader("MS-RequestId");
        assertThat(service.request().getHeader("MS-RequestId")).isEqualTo(id);
        assertThat(service.request().getHeader("MS-RequestId")).isEqualTo(id);
    }

    @Test
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "answer to an idempotent write lost, then 429 for longer than the deadline",
            outcome = "UnknownOutcomeException, not ThrottledException")
    void throttling_of_the_repetition_leaves_it_open() {
        service.answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST))
                .answerStatus(429, "Retry-After", "86400");

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.raw().send(IDEMPOTENT))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(429));
    }

    @Test
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "500 to an idempotent write, then 401 for ever",
            outcome = "one new token is tried; UnknownOutcomeException")
    void a_rejected_token_leaves_it_open() {
        service.answerStatus(500).answerStatus(401).answerStatus(401);

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.raw().send(IDEMPOTENT))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(401));
        assertThat(service.requestCount()).isEqualTo(3);
    }

    @Test
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "500 to an idempotent write, then 401, then no new token can be had",
            outcome = "UnknownOutcomeException; its cause says why there is no token")
    void a_missing_token_leaves_it_open() {
        AtomicInteger asked = new AtomicInteger();
        AppCredential once = request -> {
            if (asked.incrementAndGet() > 1) {
                throw new IllegalStateException("no more tokens");
            }
            return new AccessToken("canary-only-token-there-is", Instant.MAX);
        };
        PartnerCenterClient poor = service.client(builder -> builder.appCredential(Credentials.testOnly(once)));
        service.answerStatus(500).answerStatus(401);

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> poor.raw().send(IDEMPOTENT))
                .withMessageContaining("no token");
    }

    @Test
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "500 to an idempotent write, then a redirect to another host",
            outcome = "nothing is sent there; UnknownOutcomeException")
    void a_redirect_to_another_host_leaves_it_open() {
        service.answerStatus(500).answerStatus(307, "Location", "https://elsewhere.example/v1/customers");

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.raw().send(IDEMPOTENT));
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {507, 509, 520, 599})
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "another 5xx to a write",
            outcome = "as 500: sent once; UnknownOutcomeException")
    void any_failure_of_the_service_leaves_a_write_open(int status) {
        service.answerStatus(status).answer(201, "{}");

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.raw().send(RawRequest.post("/v1/customers")))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(status));
        assertThat(service.requestCount()).isEqualTo(1);
    }
}
