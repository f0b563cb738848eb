package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.Time;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A call ends at its deadline, whatever the service does. The only tests on the real clock; each ends in 0.2 s. */
class DeadlineTest {
    private static final RawRequest READ = RawRequest.get("/v1/customers");
    private static final RawRequest WRITE = RawRequest.post("/v1/customers").body(Map.of());

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner =
            service.client(builder -> builder.time(Time.system()).deadline(Duration.ofMillis(200)));

    @BeforeAll
    static void warmUp() {
        WarmUp.run();
    }

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "a read is never answered",
            outcome = "ends at the deadline: DeadlineExceededException")
    void a_read_that_is_never_answered_says_that_the_deadline_passed() {
        service.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> partner.raw().send(READ))
                .withMessageContaining("PT0.2S");
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "a write is never answered",
            outcome = "ends at the deadline: UnknownOutcomeException")
    void a_write_that_is_never_answered_is_unknown() {
        service.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.raw().send(WRITE));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "the answer drips beyond the deadline",
            outcome = "ends at the deadline: DeadlineExceededException")
    void an_answer_that_drips_is_not_waited_for() {
        service.answer(new MockResponse()
                .setBody("{\"text\":\"" + "x".repeat(10_000) + "\"}")
                .throttleBody(1, 100, TimeUnit.MILLISECONDS));

        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> partner.raw().send(READ));
    }

    @Test
    void the_deadline_of_a_context_holds_for_its_calls() {
        service.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        PartnerCenterClient patient = service.client(builder -> builder.time(Time.system()));

        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> patient.with(RequestContext.create().deadline(Duration.ofMillis(150)))
                        .raw()
                        .send(READ))
                .withMessageContaining("PT0.15S");
        patient.close();
    }
}
