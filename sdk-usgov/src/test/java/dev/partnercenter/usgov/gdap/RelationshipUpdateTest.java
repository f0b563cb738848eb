package dev.partnercenter.usgov.gdap;

import static dev.partnercenter.usgov.gdap.GdapJson.ETAG;
import static dev.partnercenter.usgov.gdap.GdapJson.OPERATION_ID;
import static dev.partnercenter.usgov.gdap.GdapJson.RELATIONSHIP_ID;
import static dev.partnercenter.usgov.gdap.GdapJson.body;
import static dev.partnercenter.usgov.gdap.GdapJson.error;
import static dev.partnercenter.usgov.gdap.GdapJson.operation;
import static dev.partnercenter.usgov.gdap.GdapJson.relationship;
import static dev.partnercenter.usgov.gdap.GdapJson.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.PendingResult;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.ChangeFailedException;
import dev.partnercenter.error.ConflictException;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipStatus;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelationshipUpdateTest {
    private static final String PATH = GraphStub.RELATIONSHIPS + "/" + RELATIONSHIP_ID;

    private final GraphStub graph = new GraphStub();
    private final RelationshipScope relationship = graph.admin().relationships().byId(RELATIONSHIP_ID);

    @AfterEach
    void stop() {
        graph.close();
    }

    private DelegatedAdminRelationship read() throws Exception {
        graph.answer(200, relationship("created"));
        DelegatedAdminRelationship read = relationship.get();
        assertThat(graph.request().getPath()).isEqualTo(PATH);
        return read;
    }

    @Test
    void a_change_sends_only_itself_and_the_version_it_is_made_on() throws Exception {
        DelegatedAdminRelationship read = read();
        graph.answer(200, relationship("created").replace("P365D", "P90D"));

        PendingResult<DelegatedAdminRelationship> change =
                relationship.update(read.toBuilder().duration("P90D").build());

        RecordedRequest request = graph.request();
        assertThat(request.getMethod()).isEqualTo("PATCH");
        assertThat(request.getHeader("If-Match")).isEqualTo(ETAG);
        assertThat(body(request)).isEqualTo(tree("{\"duration\": \"P90D\"}"));
        assertThat(change.result().duration()).isEqualTo("P90D");
    }

    @Test
    void an_answer_without_the_relationship_is_followed_by_reading_it() throws Exception {
        DelegatedAdminRelationship read = read();
        graph.answer(204).answer(200, relationship("created"));

        assertThat(relationship
                        .update(read.toBuilder().duration("P90D").build())
                        .result()
                        .displayName())
                .isEqualTo("Harbor County help desk");
    }

    @Test
    void without_a_change_nothing_is_sent() throws Exception {
        DelegatedAdminRelationship read = read();

        assertThat(relationship.update(read.toBuilder().build()).result()).isEqualTo(read);
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a GDAP change without an ETag",
            outcome = "`IllegalArgumentException` that names it; nothing is sent")
    void a_change_without_the_version_it_is_made_on_is_refused() throws Exception {
        DelegatedAdminRelationship read = read();

        refused(read.toBuilder().etag(null).duration("P90D").build(), "relationship.etag");
        refused(
                DelegatedAdminRelationship.builder().displayName("Harbor").build(),
                "relationship.etag must be the ETag that was read last");
    }

    @Test
    void what_only_the_service_sets_cannot_be_changed() throws Exception {
        DelegatedAdminRelationship read = read();

        refused(
                read.toBuilder()
                        .status(DelegatedAdminRelationshipStatus.TERMINATED)
                        .build(),
                "relationship.status");
        refused(read.toBuilder().id("another").build(), "relationship.id must be " + RELATIONSHIP_ID);
        refused(read.toBuilder().displayName("").build(), "relationship.displayName");
        refused(null, "relationship must not be null");
    }

    private void refused(DelegatedAdminRelationship changed, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relationship.update(changed))
                .withMessageContaining(message);
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    void a_change_that_was_accepted_is_followed_by_its_operation() throws Exception {
        DelegatedAdminRelationship changed = read().toBuilder().duration("P90D").build();
        graph.answer(202, "{}", "Location", GdapJson.operationLink(), "Retry-After", "10")
                .answer(200, operation("running"))
                .answer(200, operation("succeeded"))
                .answer(200, relationship("active"));

        PendingResult<DelegatedAdminRelationship> change = relationship.update(changed);
        assertThat(change.isDone()).isFalse();
        PendingResult<DelegatedAdminRelationship> running = change.poll();
        assertThat(running.isDone()).isFalse();

        assertThat(running.poll().result().status()).isEqualTo(DelegatedAdminRelationshipStatus.ACTIVE);
        graph.request();
        assertThat(graph.request().getPath()).isEqualTo(PATH + "/operations/" + OPERATION_ID);
    }

    @Test
    void a_change_that_failed_says_what_the_service_says() throws Exception {
        DelegatedAdminRelationship changed = read().toBuilder().duration("P90D").build();
        graph.answer(202, "{}", "Location", GdapJson.operationLink()).answer(200, operation("failed"));

        PendingResult<DelegatedAdminRelationship> change = relationship.update(changed);

        assertThatExceptionOfType(ChangeFailedException.class)
                .isThrownBy(change::poll)
                .satisfies(failed -> assertThat(failed.requestId()).isNotNull())
                .withMessageContaining(OPERATION_ID)
                .withMessageContaining(GdapJson.ASSIGNMENT_ID);
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "202 with a `Location` on another host",
            outcome = "`HostNotAllowedException`; nothing is sent there")
    void an_operation_elsewhere_is_not_asked() throws Exception {
        DelegatedAdminRelationship changed = read().toBuilder().duration("P90D").build();
        graph.answer(202, "{}", "Location", "https://graph.example/v1.0/x/operations/1");

        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(() -> relationship.update(changed))
                .withMessageContaining("graph.example");
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a GDAP change is answered with 200 and a list",
            outcome = "`DecodeException`")
    void an_answer_that_is_none_is_told() throws Exception {
        DelegatedAdminRelationship changed = read().toBuilder().duration("P90D").build();
        graph.answer(200, "[]");

        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> relationship.update(changed));
    }

    @Test
    void refusals_have_their_own_exceptions() throws Exception {
        DelegatedAdminRelationship changed = read().toBuilder().duration("P90D").build();

        graph.answer(412, error("preconditionFailed", "The ETag does not match"));
        assertThatExceptionOfType(PreconditionFailedException.class)
                .isThrownBy(() -> relationship.update(changed))
                .withMessageContaining("The ETag does not match");
        graph.answer(409, error("conflict", "The relationship is locked"));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> relationship.update(changed));
        graph.answer(400, error("badRequest", "The relationship cannot be locked"));
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(relationship::lockForApproval);
    }
}
