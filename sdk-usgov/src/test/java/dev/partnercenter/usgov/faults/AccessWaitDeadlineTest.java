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
    private final FaultyGraph graph = new FaultyGraph();

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
        SteppedTime time = SteppedTime.runningOnceSlept();
        MicrosoftGraph patient =
                MicrosoftGraph.of(graph.client(settings -> time.of(settings).deadline(Duration.ofMinutes(10))));
        graph.answer(FaultyGraph.status(403)).answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> patient.awaitAccess(
                        FaultyGraph.TENANT, Duration.ofMinutes(3).plusMillis(300)))
                .withMessageContaining(FaultyGraph.TENANT)
                .withCauseInstanceOf(ForbiddenException.class);
        assertThat(time.sleeps()).containsExactly(Duration.ofMinutes(3));
    }

    @Test
    void the_first_try_ends_with_the_time_given() {
        graph.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        MicrosoftGraph patient = MicrosoftGraph.of(
                graph.client(settings -> SteppedTime.real(settings).deadline(Duration.ofMinutes(10))));

        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> patient.awaitAccess(FaultyGraph.TENANT, Duration.ofMillis(300)))
                .withMessageContaining("PT0.3S");
    }
}
