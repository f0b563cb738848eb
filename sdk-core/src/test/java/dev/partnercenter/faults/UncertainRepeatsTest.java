package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.RequestContext;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller who asks the service before repeating anything switches off the repeats that rest on the documentation. */
class UncertainRepeatsTest {
    private static final RawRequest IDEMPOTENT =
            RawRequest.post("/v1/customers/c1/carts/k1/checkout").body(Map.of()).asIdempotent();

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner =
            service.client().with(RequestContext.create().withoutUncertainRepeats());

    @AfterEach
    void close() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    @FaultCase(
            area = FaultArea.STATUSES,
            fault = "408, 500, 502, 503 or 504 to an idempotent write, in a context `withoutUncertainRepeats()`",
            outcome = "sent once; UnknownOutcomeException")
    void an_idempotent_write_that_may_have_been_executed_is_left_to_the_caller(int status) {
        service.answerStatus(status).answer(201, "{}");

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.raw().send(IDEMPOTENT))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(status));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void so_is_one_whose_answer_was_lost() {
        service.answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST))
                .answer(201, "{}");

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.raw().send(IDEMPOTENT))
                .satisfies(failure -> assertThat(failure.status()).isNull());
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"429,0", "503,3"})
    void what_the_service_has_not_taken_is_still_repeated(int status, String retryAfter) {
        service.answerStatus(status, "Retry-After", retryAfter).answer(201, "{}");

        assertThat(partner.raw().send(IDEMPOTENT).status()).isEqualTo(201);
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    void reads_are_repeated_as_ever() {
        service.answerStatus(500).answer(200, "{}");

        assertThat(partner.raw().send(RawRequest.get("/v1/customers")).status()).isEqualTo(200);
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    void other_settings_of_the_context_keep_it() {
        RequestContext context = RequestContext.create().withoutUncertainRepeats();

        assertThat(context.requestId(new UUID(1, 2)).allowsUncertainRepeats()).isFalse();
        assertThat(context.deadline(Duration.ofSeconds(1)).allowsUncertainRepeats())
                .isFalse();
        assertThat(RequestContext.create().allowsUncertainRepeats()).isTrue();
    }
}
