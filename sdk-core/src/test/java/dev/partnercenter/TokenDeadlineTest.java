package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.internal.Time;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call ends at its deadline, however slow the token endpoint is. On the real clock, like DeadlineTest; 0.7 s each. */
@Timeout(60)
class TokenDeadlineTest {
    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client(builder -> builder.time(Time.system())
            .deadline(Duration.ofMillis(700))
            .appCredential(Credentials.testOnly(
                    Credentials.clientSecret("tenant-1", "client-1", "canary-client-secret-of-a-slow-exchange"))));

    /** The first exchange of a JVM loads classes for longer than the deadline of these tests. */
    @BeforeAll
    static void warmUp() {
        try (ServiceStub other = new ServiceStub()) {
            other.answer(200, "{\"access_token\":\"canary-token-of-the-warm-up\",\"expires_in\":3600}")
                    .answer(200, "{}");
            other.client(builder -> builder.appCredential(Credentials.testOnly(
                            Credentials.clientSecret("tenant-1", "client-1", "canary-client-secret-of-the-warm-up"))))
                    .raw()
                    .send(RawRequest.get("/v1/customers"));
        }
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the token endpoint takes the request and never answers",
            outcome = "DeadlineExceededException at the deadline; the call itself is never sent")
    void a_token_endpoint_that_never_answers_is_left_at_the_deadline() {
        service.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        endsAtTheDeadline();
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the token endpoint's answer drips beyond the deadline",
            outcome = "DeadlineExceededException at the deadline; the call itself is never sent")
    void an_answer_that_drips_is_left_at_the_deadline() {
        MockResponse drip = new MockResponse()
                .setHeader("Content-Type", "application/json")
                .setBody("{\"access_token\":\"canary-token-that-drips\",\"expires_in\":3600}")
                .throttleBody(1, 100, TimeUnit.MILLISECONDS);
        // Not through the queue, with which the server would read the request as slowly.
        service.server().setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return drip;
            }
        });
        endsAtTheDeadline();
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the headers of the token endpoint's answer come after the deadline",
            outcome = "DeadlineExceededException at the deadline; the call itself is never sent")
    void headers_that_come_late_are_not_waited_for() {
        service.answer(new MockResponse().setBody("{}").setHeadersDelay(5, TimeUnit.SECONDS));
        endsAtTheDeadline();
    }

    private void endsAtTheDeadline() {
        long started = System.nanoTime();
        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() ->
                        partner.raw().send(RawRequest.post("/v1/customers").body(Map.of())))
                .withMessageContaining("PT0.7S")
                .withMessageContaining("access token");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
        assertThat(service.requestCount()).as("the token request").isEqualTo(1);
    }
}
