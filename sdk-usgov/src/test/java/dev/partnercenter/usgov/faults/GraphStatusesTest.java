package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.RetryPolicy;
import dev.partnercenter.error.AuthenticationException;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.ServiceException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.List;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers of Graph are worth another attempt, and which are not. */
class GraphStatusesTest {
    private final FaultyGraph graph = new FaultyGraph();

    @AfterEach
    void stop() {
        graph.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "408, 500, 502, 503 or 504 for ever on a GET",
            outcome = "as many attempts as the policy allows, then `ServiceException` with the status")
    void a_read_that_always_fails_ends(int status) {
        graph.always(FaultyGraph.status(status));

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(
                        () -> graph.directory().users().byId(FaultyGraph.USER).get())
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(status));
        assertThat(graph.requestCount()).isEqualTo(RetryPolicy.DEFAULT.maxAttempts());
    }

    @ParameterizedTest
    @EnumSource
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "408, 500, 502, 503 without `Retry-After` or 504 on a POST, PATCH or DELETE",
            outcome = "sent once: `UnknownOutcomeException` with the status, the request id and how to find out")
    void a_write_that_may_have_been_executed_is_sent_once(GraphWrite write) {
        for (int status : List.of(408, 500, 502, 503, 504)) {
            graph.answer(FaultyGraph.status(status));
            int before = graph.requestCount();

            assertThatExceptionOfType(UnknownOutcomeException.class)
                    .as("%s", status)
                    .isThrownBy(() -> write.run(graph.directory()))
                    .satisfies(failure -> {
                        assertThat(failure.status()).isEqualTo(status);
                        assertThat(failure.howToFindOut()).startsWith(write.howToFindOut());
                        assertThat(graph.requests())
                                .singleElement()
                                .satisfies(request -> assertThat(request.getHeader("client-request-id"))
                                        .isEqualTo(failure.requestId()));
                    });
            assertThat(graph.requestCount()).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "400, 404, 405, 409, 412 or 422",
            outcome = "sent once: `BadRequestException`, `NotFoundException` and so on, with Graph's code and text")
    void a_refusal_is_not_repeated(GraphWrite write) {
        for (int status : List.of(400, 404, 405, 409, 412, 422)) {
            int before = graph.requestCount();
            graph.answer(status, "{\"error\": {\"code\": \"Refused\", \"message\": \"Look closer.\"}}");

            assertThatExceptionOfType(ServiceException.class)
                    .isThrownBy(() -> write.run(graph.directory()))
                    .satisfies(failure -> {
                        assertThat(failure.status()).isEqualTo(status);
                        assertThat(failure.code()).isEqualTo("Refused");
                        assertThat(failure.description()).isEqualTo("Look closer.");
                    });
            assertThat(graph.requestCount()).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "401 once",
            outcome = "one new token of the same tenant, sent again with it: done once")
    void a_rejected_token_is_renewed_once(GraphWrite write) {
        graph.answer(FaultyGraph.status(401)).answer(write.done());

        write.run(graph.directory());

        List<RecordedRequest> requests = graph.requests();
        assertThat(requests).hasSize(2);
        assertThat(requests.get(1).getHeader("Authorization"))
                .isNotEqualTo(requests.get(0).getHeader("Authorization"));
        assertThat(graph.waits()).isEmpty();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "401 for ever",
            outcome = "one new token, then `AuthenticationException`: sent twice in all")
    void a_token_that_is_never_accepted_ends() {
        graph.always(FaultyGraph.status(401));

        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> graph.directory().users().list().toList());
        assertThat(graph.requestCount()).isEqualTo(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "an earlier attempt was answered 429, the next one 500 (POST)",
            outcome = "not sent a third time: `UnknownOutcomeException`")
    void patience_does_not_make_a_write_repeatable() {
        graph.answer(FaultyGraph.status(429, "Retry-After", "1")).answer(FaultyGraph.status(500));

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> GraphWrite.CREATE_USER.run(graph.directory()))
                .satisfies(failure -> assertThat(failure.call().attempts()).isEqualTo(2));
        assertThat(graph.requestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "redirect to another host, on a GET or a POST",
            outcome = "not followed: `HostNotAllowedException` that names the host")
    void a_redirect_elsewhere_is_refused(int status) {
        graph.always(FaultyGraph.status(status, "Location", "https://graph.elsewhere.example/v1.0/users"));

        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(() -> graph.directory().users().list().toList())
                .satisfies(failure -> assertThat(failure.host()).isEqualTo("graph.elsewhere.example"));
        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(() -> GraphWrite.CREATE_USER.run(graph.directory()));
        assertThat(graph.requestCount()).isEqualTo(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "redirect to the same host",
            outcome = "not followed: `ServiceException` that says so")
    void a_redirect_within_graph_is_not_followed() {
        graph.always(FaultyGraph.status(307, "Location", "https://graph.microsoft.us/v1.0/me"));

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> graph.directory().users().list().toList())
                .satisfies(failure -> assertThat(failure.hint()).isEqualTo("Redirects are not followed"));
        assertThat(graph.requestCount()).isEqualTo(1);
    }
}
