package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.microsoft.graph.models.User;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.ThrottledException;
import dev.partnercenter.error.TransportException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.usgov.graph.MicrosoftGraph;
import java.time.Duration;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of the Graph SDK fails as everything else here does: with our exceptions, after our repeats. */
class RawGraphFaultsTest {
    private static final String DANA = "{\"id\": \"" + FaultyGraph.USER + "\", \"displayName\": \"Dana Whitlock\"}";

    private final FaultyGraph graph = new FaultyGraph();
    private final GraphServiceClient client = of(graph.client());

    @AfterEach
    void stop() {
        graph.close();
    }

    private static GraphServiceClient of(PartnerCenterClient partner) {
        return MicrosoftGraph.of(partner).client(FaultyGraph.TENANT);
    }

    private User get() {
        return client.users().byUserId(FaultyGraph.USER).get();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "raw `GraphServiceClient`: 429 once, then reset once, on a GET",
            outcome = "waits, sends it again, gives the answer")
    void a_read_is_repeated() {
        graph.answer(FaultyGraph.status(429, "Retry-After", "8"))
                .answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST))
                .answer(200, DANA);

        assertThat(get().getDisplayName()).isEqualTo("Dana Whitlock");
        assertThat(graph.waits()).hasSize(2).contains(Duration.ofSeconds(8));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "raw `GraphServiceClient`: 429 for ever",
            outcome = "`ThrottledException` after as many attempts as the policy allows")
    void throttling_ends() {
        graph.always(FaultyGraph.status(429, "Retry-After", "1"));

        assertThatExceptionOfType(ThrottledException.class).isThrownBy(this::get);
        assertThat(graph.requestCount()).isEqualTo(4);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "raw `GraphServiceClient`: reset, or 503 without `Retry-After`, on a POST, PATCH or DELETE",
            outcome = "sent once: `UnknownOutcomeException`")
    void a_write_is_not_repeated() {
        graph.answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST))
                .answer(FaultyGraph.status(503))
                .answer(FaultyGraph.status(503));

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> client.users().post(new User()));
        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> client.users().byUserId("u").patch(new User()));
        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> client.users().byUserId("u").delete());
        assertThat(graph.requestCount()).isEqualTo(3);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "raw `GraphServiceClient`: stall before the headers or in the body",
            outcome = "`DeadlineExceededException` at the deadline of the client")
    void a_stall_ends_at_the_deadline() {
        graph.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE))
                .answer(FaultyGraph.json(200, "{").setHeader("Content-Length", "1000"));
        GraphServiceClient hurried = of(graph.hurried());

        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(DeadlineExceededException.class)
                    .isThrownBy(() -> hurried.users().byUserId("u").get());
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "raw `GraphServiceClient`: connection refused",
            outcome = "`TransportException`")
    void nobody_listens() {
        graph.stop();

        assertThatExceptionOfType(TransportException.class).isThrownBy(this::get);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html></html>", "{\"id\": ", "null", "7", "[]"})
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "raw `GraphServiceClient`: 200 with HTML, cut JSON, `null`, a number or a list",
            outcome = "`DecodeException` with the ids of the call")
    void what_cannot_be_read_is_told(String body) {
        graph.answer(200, body, "Content-Type", body.startsWith("<") ? "text/html" : "application/json");

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(this::get)
                .satisfies(failure -> assertThat(failure.requestId()).isNotNull());
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "raw `GraphServiceClient`: error body that is HTML",
            outcome = "the exception of the status, never an `ODataError`")
    void an_error_is_ours() {
        graph.answer(400, "<html></html>", "Content-Type", "text/html");

        assertThatExceptionOfType(BadRequestException.class).isThrownBy(this::get);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "raw `GraphServiceClient`: redirect to another host",
            outcome = "not followed: `HostNotAllowedException`")
    void a_redirect_is_refused() {
        graph.answer(FaultyGraph.status(302, "Location", "https://graph.elsewhere.example/"));

        assertThatExceptionOfType(HostNotAllowedException.class).isThrownBy(this::get);
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "raw `GraphServiceClient`: the client that it came from was closed",
            outcome = "`IllegalStateException`; nothing is sent")
    void a_closed_client_sends_nothing() {
        PartnerCenterClient closed = graph.client();
        GraphServiceClient left = of(closed);
        closed.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> left.users().byUserId("u").get())
                .withMessageContaining("closed");
        assertThat(graph.requestCount()).isZero();
    }

    @Test
    void what_is_no_json_by_nature_is_given_as_it_is() throws Exception {
        graph.answer(new MockResponse().setHeader("Content-Type", "image/jpeg").setBody("picture"));

        assertThat(client.users().byUserId("u").photo().content().get().readAllBytes())
                .asString()
                .isEqualTo("picture");
    }
}
