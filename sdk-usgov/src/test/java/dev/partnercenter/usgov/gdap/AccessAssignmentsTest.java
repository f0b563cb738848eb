package dev.partnercenter.usgov.gdap;

import static dev.partnercenter.usgov.gdap.GdapJson.ASSIGNMENT_ID;
import static dev.partnercenter.usgov.gdap.GdapJson.ETAG;
import static dev.partnercenter.usgov.gdap.GdapJson.OTHER_ROLE;
import static dev.partnercenter.usgov.gdap.GdapJson.RELATIONSHIP_ID;
import static dev.partnercenter.usgov.gdap.GdapJson.ROLE;
import static dev.partnercenter.usgov.gdap.GdapJson.assignment;
import static dev.partnercenter.usgov.gdap.GdapJson.body;
import static dev.partnercenter.usgov.gdap.GdapJson.operation;
import static dev.partnercenter.usgov.gdap.GdapJson.operationLink;
import static dev.partnercenter.usgov.gdap.GdapJson.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.PendingResult;
import dev.partnercenter.error.ChangeFailedException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessAssignment;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessAssignmentStatus;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessContainer;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessDetails;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessAssignmentsTest {
    private static final String PATH = GraphStub.RELATIONSHIPS + "/" + RELATIONSHIP_ID + "/accessAssignments";
    private static final String GROUP = "4f7c2d1e-8b90-4a35-a6d2-7e1f0c9b8a54";

    private final GraphStub graph = new GraphStub();
    private final AccessAssignments assignments =
            graph.admin().relationships().byId(RELATIONSHIP_ID).accessAssignments();
    private final AccessAssignmentScope assignment = assignments.byId(ASSIGNMENT_ID);

    @AfterEach
    void stop() {
        graph.close();
    }

    private DelegatedAdminAccessAssignment read() throws Exception {
        graph.answer(200, assignment("active", ROLE));
        DelegatedAdminAccessAssignment read = assignment.get();
        assertThat(graph.request().getPath()).isEqualTo(PATH + "/" + ASSIGNMENT_ID);
        return read;
    }

    private static DelegatedAdminAccessAssignment withOtherRole(DelegatedAdminAccessAssignment read) {
        return read.toBuilder()
                .accessDetails(DelegatedAdminAccessDetails.ofRoles(OTHER_ROLE))
                .build();
    }

    @Test
    void assignments_are_listed_with_their_versions() throws Exception {
        graph.answer(200, "{\"value\": [" + assignment("active", ROLE) + "]}");

        assertThat(assignments.list().toList()).singleElement().satisfies(found -> {
            assertThat(found.etag()).isEqualTo(ETAG);
            assertThat(found.accessContainer()).isEqualTo(DelegatedAdminAccessContainer.securityGroup(GROUP));
        });
        assertThat(graph.request().getPath()).isEqualTo(PATH + "?%24top=300");
    }

    @Test
    void a_group_gets_roles() throws Exception {
        graph.answer(201, assignment("pending", ROLE));

        DelegatedAdminAccessAssignment made = assignments.create(DelegatedAdminAccessAssignment.builder()
                .accessContainer(DelegatedAdminAccessContainer.securityGroup(GROUP))
                .accessDetails(DelegatedAdminAccessDetails.ofRoles(ROLE))
                .build());

        RecordedRequest request = graph.request();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(body(request)).isEqualTo(tree("""
                {"accessContainer": {"accessContainerId": "4f7c2d1e-8b90-4a35-a6d2-7e1f0c9b8a54",
                                     "accessContainerType": "securityGroup"},
                 "accessDetails": {"unifiedRoles": [{"roleDefinitionId": "729827e3-9c14-49f7-bb1b-9608f156bbb8"}]}}
                """));
        assertThat(made.status()).isEqualTo(DelegatedAdminAccessAssignmentStatus.PENDING);
    }

    @Test
    void an_assignment_needs_a_group_and_roles() {
        DelegatedAdminAccessAssignment noRole = DelegatedAdminAccessAssignment.builder()
                .accessContainer(DelegatedAdminAccessContainer.securityGroup(GROUP))
                .build();
        DelegatedAdminAccessAssignment noGroup = DelegatedAdminAccessAssignment.builder()
                .accessDetails(DelegatedAdminAccessDetails.ofRoles(ROLE))
                .build();
        DelegatedAdminAccessAssignment noKind = noGroup.toBuilder()
                .accessContainer(DelegatedAdminAccessContainer.builder()
                        .accessContainerId(GROUP)
                        .build())
                .build();

        refused(noRole, "assignment.accessDetails.unifiedRoles");
        refused(noGroup, "assignment.accessContainer.accessContainerId");
        refused(noKind, "assignment.accessContainer.accessContainerType");
    }

    private void refused(DelegatedAdminAccessAssignment assignment, String argument) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assignments.create(assignment))
                .withMessageContaining(argument);
        assertThat(graph.requestCount()).isZero();
    }

    @Test
    void a_change_of_roles_is_followed_until_it_is_in_force() throws Exception {
        DelegatedAdminAccessAssignment changed = withOtherRole(read());
        graph.answer(202, "{}", "Location", operationLink(), "Retry-After", "10")
                .answer(200, operation("running"))
                .answer(200, operation("succeeded"))
                .answer(200, assignment("pending", OTHER_ROLE))
                .answer(200, operation("succeeded"))
                .answer(200, assignment("active", OTHER_ROLE));

        PendingResult<DelegatedAdminAccessAssignment> change = assignment.update(changed);

        RecordedRequest request = graph.request();
        assertThat(request.getMethod()).isEqualTo("PATCH");
        assertThat(request.getHeader("If-Match")).isEqualTo(ETAG);
        assertThat(body(request)).isEqualTo(tree("""
                {"accessDetails": {"unifiedRoles": [{"roleDefinitionId": "88d8e3e3-8f55-4a1e-953a-9b9898b8876b"}]}}
                """));
        PendingResult<DelegatedAdminAccessAssignment> running = change.poll().poll();
        assertThat(running.isDone()).isFalse();
        assertThat(running.poll().result().accessDetails()).isEqualTo(DelegatedAdminAccessDetails.ofRoles(OTHER_ROLE));
    }

    @Test
    void the_same_roles_are_there_at_once() throws Exception {
        DelegatedAdminAccessAssignment read = read();

        assertThat(assignment.update(read).isDone()).isTrue();
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    void only_the_roles_can_be_changed() throws Exception {
        DelegatedAdminAccessAssignment read = read();
        DelegatedAdminAccessAssignment otherGroup = read.toBuilder()
                .accessContainer(DelegatedAdminAccessContainer.securityGroup("2b1c"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> assignment.update(otherGroup))
                .withMessageContaining("assignment.accessContainer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assignment.update(
                        withOtherRole(read).toBuilder().etag(" ").build()))
                .withMessageContaining("assignment.etag");
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    void a_change_that_ended_with_an_error_is_told() throws Exception {
        DelegatedAdminAccessAssignment changed = withOtherRole(read());
        graph.answer(202, "{}").answer(200, assignment("error", OTHER_ROLE));

        PendingResult<DelegatedAdminAccessAssignment> change = assignment.update(changed);

        assertThatExceptionOfType(ChangeFailedException.class)
                .isThrownBy(change::poll)
                .withMessageContaining(ASSIGNMENT_ID)
                .satisfies(failed -> assertThat(failed.requestId()).isNotNull());
    }

    @Test
    void roles_are_taken_in_the_version_that_was_read() throws Exception {
        DelegatedAdminAccessAssignment read = read();
        graph.answer(204)
                .answer(200, assignment("deleting", ROLE))
                .answer(404, GdapJson.error("notFound", "There is no such assignment"));

        PendingResult<String> deletion = assignment.delete(read);

        RecordedRequest request = graph.request();
        assertThat(request.getMethod()).isEqualTo("DELETE");
        assertThat(request.getHeader("If-Match")).isEqualTo(ETAG);
        assertThat(deletion.isDone()).isFalse();
        PendingResult<String> deleting = deletion.poll();
        assertThat(deleting.isDone()).isFalse();
        assertThat(deleting.poll().result()).isEqualTo(ASSIGNMENT_ID);
    }

    @Test
    void a_deletion_that_names_an_operation_is_followed_by_it() {
        graph.answer(202, "", "Location", operationLink())
                .answer(200, operation("running"))
                .answer(200, operation("succeeded"))
                .answer(200, assignment("deleted", ROLE));

        PendingResult<String> running = assignment.delete(ETAG).poll();

        assertThat(running.isDone()).isFalse();
        assertThat(running.poll().result()).isEqualTo(ASSIGNMENT_ID);
    }
}
