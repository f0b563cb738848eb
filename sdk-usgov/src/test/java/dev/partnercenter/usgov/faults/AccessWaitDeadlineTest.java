package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.SteppedTime;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.usgov.graph.MicrosoftGraph;
import java.time.Duration;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The time given to awaitAccess holds for the try that is under way as well, however patient the client is. */
class AccessWaitDeadlineTest {
    private static final Duration TIMEOUT = Duration.ofMinutes(3).plusMillis(200);

    private final FaultyGraph graph = new FaultyGraph();
    private final SteppedTime time = SteppedTime.running();
    private final MicrosoftGraph patient =
            MicrosoftGraph.of(graph.client(settings -> time.of(settings).deadline(Duration.ofMinutes(10))));

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the last try of `awaitAccess` is never answered",
            outcome = "`DeadlineExceededException` when the time is over; its cause is the last refusal")
    void the_last_try_ends_with_the_time_given() {
        graph.answer(FaultyGraph.status(403)).answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> patient.awaitAccess(FaultyGraph.TENANT, TIMEOUT))
                .withMessageContaining(FaultyGraph.TENANT)
                .withCauseInstanceOf(ForbiddenException.class);
        assertThat(time.sleeps()).containsExactly(Duration.ofMinutes(3));
        assertThat(graph.requestCount()).isEqualTo(2);
    }

    @Test
    void the_first_try_ends_with_the_time_given() {
        graph.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> patient.awaitAccess(FaultyGraph.TENANT, Duration.ofMillis(200)))
                .withMessageContaining("PT0.2S");
    }
}
