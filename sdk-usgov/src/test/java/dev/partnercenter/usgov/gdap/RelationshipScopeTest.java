package dev.partnercenter.usgov.gdap;

import static dev.partnercenter.usgov.gdap.GdapJson.ETAG;
import static dev.partnercenter.usgov.gdap.GdapJson.OPERATION_ID;
import static dev.partnercenter.usgov.gdap.GdapJson.RELATIONSHIP_ID;
import static dev.partnercenter.usgov.gdap.GdapJson.body;
import static dev.partnercenter.usgov.gdap.GdapJson.operation;
import static dev.partnercenter.usgov.gdap.GdapJson.relationship;
import static dev.partnercenter.usgov.gdap.GdapJson.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.PendingResult;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipOperation;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipRequest;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipRequestAction;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipRequestStatus;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelationshipScopeTest {
    private static final String PATH = GraphStub.RELATIONSHIPS + "/" + RELATIONSHIP_ID;
    private static final String REQUEST = "{\"id\": \"41c\", \"action\": \"lockForApproval\", \"status\": \"created\"}";

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
    void a_relationship_is_deleted_in_the_version_that_was_read() throws Exception {
        DelegatedAdminRelationship read = read();
        graph.answer(204).answer(204);

        relationship.delete(read);
        relationship.delete(ETAG);

        RecordedRequest request = graph.request();
        assertThat(request.getMethod()).isEqualTo("DELETE");
        assertThat(request.getPath()).isEqualTo(PATH);
        assertThat(request.getHeader("If-Match")).isEqualTo(ETAG);
        assertThat(graph.request().getHeader("If-Match")).isEqualTo(ETAG);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relationship.delete(" "))
                .withMessageContaining("etag");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> relationship.delete(read.toBuilder().id("another").build()))
                .withMessageContaining("relationship.id");
    }

    @Test
    void it_is_put_before_the_customer_and_ended_by_requests() throws Exception {
        graph.answer(201, REQUEST).answer(201, REQUEST.replace("lockForApproval", "terminate"));

        DelegatedAdminRelationshipRequest locked = relationship.lockForApproval();
        DelegatedAdminRelationshipRequest ended = relationship.terminate();

        RecordedRequest request = graph.request();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getPath()).isEqualTo(PATH + "/requests");
        assertThat(body(request)).isEqualTo(tree("{\"action\": \"lockForApproval\"}"));
        assertThat(body(graph.request())).isEqualTo(tree("{\"action\": \"terminate\"}"));
        assertThat(locked.status()).isEqualTo(DelegatedAdminRelationshipRequestStatus.CREATED);
        assertThat(ended.action()).isEqualTo(DelegatedAdminRelationshipRequestAction.TERMINATE);
    }

    @Test
    void requests_are_listed_and_read_with_all_their_actions() throws Exception {
        graph.answer(200, "{\"value\": [" + REQUEST + "]}").answer(200, REQUEST.replace("lockForApproval", "reject"));

        assertThat(relationship.requests().list().toList()).hasSize(1);
        assertThat(relationship.requests().get("41c").action())
                .isEqualTo(DelegatedAdminRelationshipRequestAction.REJECT);

        assertThat(graph.request().getHeader("Prefer")).isEqualTo("include-unknown-enum-members");
        assertThat(graph.request().getPath()).isEqualTo(PATH + "/requests/41c");
    }

    @Test
    void operations_are_listed_read_and_followed() throws Exception {
        graph.answer(200, "{\"value\": [" + operation("succeeded") + "]}")
                .answer(200, operation("failed"))
                .answer(200, operation("notStarted"))
                .answer(200, operation("succeeded"));

        assertThat(relationship.operations().list().toList()).hasSize(1);
        DelegatedAdminRelationshipOperation failed = relationship.operations().get(OPERATION_ID);
        PendingResult<DelegatedAdminRelationshipOperation> followed =
                relationship.operations().follow(OPERATION_ID);

        assertThat(failed.data()).contains(GdapJson.ASSIGNMENT_ID);
        assertThat(followed.isDone()).isFalse();
        assertThat(followed.poll().poll().result().id()).isEqualTo(OPERATION_ID);
        assertThat(graph.request().getRequestUrl().query()).isEqualTo("$top=300");
    }
}
