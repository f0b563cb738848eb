package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PendingResult;
import dev.partnercenter.error.ChangeFailedException;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.usgov.gdap.DelegatedAdmin;
import dev.partnercenter.usgov.gdap.RelationshipScope;
import java.time.Duration;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Changes of GDAP relationships, which Graph accepts first and carries out later. */
class GdapFaultsTest {
    private static final String ID = "r-1";
    private static final String ACCEPTED = "https://graph.microsoft.us/v1.0/tenantRelationships"
            + "/delegatedAdminRelationships/" + ID + "/operations/op-1";

    private final FaultyGraph graph = new FaultyGraph();
    private final RelationshipScope relationship =
            DelegatedAdmin.of(graph.client()).relationships().byId(ID);

    @AfterEach
    void stop() {
        graph.close();
    }

    private static String relationship(String status) {
        return "{\"@odata.etag\": \"W/\\\"1\\\"\", \"id\": \"r-1\", \"displayName\": \"Help desk\","
                + " \"duration\": \"P365D\", \"status\": \"" + status + "\"}";
    }

    private static String operation(String status) {
        return "{\"id\": \"op-1\", \"status\": \"" + status + "\", \"data\": \"\"}";
    }

    private DelegatedAdminRelationship changed() {
        graph.answer(200, relationship("created"));
        return relationship.get().toBuilder().duration("P90D").build();
    }

    private PendingResult<DelegatedAdminRelationship> accepted() {
        DelegatedAdminRelationship changed = changed();
        graph.answer(FaultyGraph.status(202, "Location", ACCEPTED));
        return relationship.update(changed);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a GDAP change was accepted with 202 and its operation fails later",
            outcome = "`ChangeFailedException` with what the service says")
    void an_accepted_change_that_fails_is_told() {
        PendingResult<DelegatedAdminRelationship> change = accepted();
        graph.answer(200, operation("running")).answer(200, operation("failed"));

        assertThatExceptionOfType(ChangeFailedException.class)
                .isThrownBy(() -> change.await(Duration.ofMinutes(5)))
                .withMessageContaining("op-1");
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the operation of an accepted GDAP change never ends",
            outcome = "`DeadlineExceededException` within the time given to `await`")
    void a_change_that_never_ends_is_not_waited_for_longer() {
        PendingResult<DelegatedAdminRelationship> change = accepted();
        graph.always(FaultyGraph.json(200, operation("running")));

        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> change.await(Duration.ofMinutes(1)));
        assertThat(graph.waits().stream().reduce(Duration.ZERO, Duration::plus)).isLessThan(Duration.ofMinutes(1));
        assertThat(change.isDone()).isFalse();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a question about a GDAP change under way is 500, 429 or reset once",
            outcome = "asked again; the change ends with its result")
    void a_question_is_repeated() {
        PendingResult<DelegatedAdminRelationship> change = accepted();
        graph.answer(FaultyGraph.status(500))
                .answer(FaultyGraph.status(429, "Retry-After", "1"))
                .answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST))
                .answer(200, operation("succeeded"))
                .answer(200, relationship("active"));

        assertThat(change.await(Duration.ofMinutes(5)).status().value()).isEqualTo("active");
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the answer to a GDAP change with If-Match is lost",
            outcome = "sent once: `UnknownOutcomeException`")
    void a_change_whose_answer_was_lost_is_unknown() {
        DelegatedAdminRelationship changed = changed();
        graph.answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> relationship.update(changed))
                .satisfies(failure ->
                        assertThat(failure.howToFindOut()).isEqualTo("Get the resource to see whether it has changed"));
        assertThat(graph.requestCount()).isEqualTo(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "412 on a GDAP change or deletion: it was changed since it was read",
            outcome = "sent once: `PreconditionFailedException`")
    void a_change_of_an_older_version_is_refused() {
        DelegatedAdminRelationship changed = changed();
        graph.always(FaultyGraph.status(412));

        assertThatExceptionOfType(PreconditionFailedException.class).isThrownBy(() -> relationship.update(changed));
        assertThatExceptionOfType(PreconditionFailedException.class).isThrownBy(() -> relationship.delete(changed));
        assertThat(graph.requestCount()).isEqualTo(3);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a question about a GDAP change is answered with HTML, or with a status that nobody knows",
            outcome = "`DecodeException`; an unknown status is no end, and is asked on")
    void what_is_no_end_is_not_taken_for_one() {
        PendingResult<DelegatedAdminRelationship> change = accepted();
        graph.answer(200, operation("resting")).answer(200, "<html></html>");

        assertThat(change.poll().isDone()).isFalse();
        assertThatExceptionOfType(DecodeException.class).isThrownBy(change::poll);
    }
}
