package dev.partnercenter.usgov.gdap;

import com.microsoft.graph.tenantrelationships.delegatedadminrelationships.item.accessassignments.item.DelegatedAdminAccessAssignmentItemRequestBuilder;
import dev.partnercenter.PendingResult;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.ChangeFailedException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessAssignment;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessAssignmentStatus;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.spi.Polled;
import dev.partnercenter.usgov.internal.gdap.Followed;
import dev.partnercenter.usgov.internal.gdap.GdapBodies;
import dev.partnercenter.usgov.internal.gdap.PartnerGraph;
import dev.partnercenter.usgov.internal.gdap.Terms;
import dev.partnercenter.usgov.internal.gdap.Told;
import dev.partnercenter.usgov.internal.graph.GraphValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The roles that one group of the partner has of a relationship. */
public final class AccessAssignmentScope {
    private final PartnerGraph graph;
    private final String relationshipId;
    private final String assignmentId;
    private final Followed changes;

    AccessAssignmentScope(PartnerGraph graph, String relationshipId, String assignmentId) {
        this.graph = graph;
        this.relationshipId = relationshipId;
        this.assignmentId = Checks.segment("assignmentId", assignmentId);
        this.changes = new Followed(graph, relationshipId);
    }

    /**
     * Gets the assignment.
     *
     * <p>{@code GET
     * /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/accessAssignments/{assignmentId}}, Graph
     * page delegatedadminaccessassignment-get.
     *
     * @return the assignment, with its ETag
     * @throws NotFoundException if there is no such assignment
     */
    public DelegatedAdminAccessAssignment get() {
        return ask().value();
    }

    /**
     * Changes the roles of the group, under the ETag that was read with the assignment. The service carries this out
     * later; where the roles are as they were read, nothing is sent and the result is there at once. Another group
     * needs an assignment of its own.
     *
     * <p>{@code PATCH
     * /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/accessAssignments/{assignmentId}}, Graph
     * page delegatedadminaccessassignment-update.
     *
     * @param assignment as it was read, with the new roles
     * @return the change under way, or the assignment if it is done. It ends with a {@link ChangeFailedException} if
     *     the service fails in it
     * @throws IllegalArgumentException if {@code assignment} is null, has no ETag or is another one, if no role is
     *     named, or if it changes more than the roles; nothing is sent then
     * @throws BadRequestException if the service does not accept the change
     * @throws NotFoundException if there is no such assignment
     * @throws PreconditionFailedException if it was changed since it was read; read it again and repeat the change
     * @throws UnknownOutcomeException if it may have been changed without an answer; read it again
     */
    public PendingResult<DelegatedAdminAccessAssignment> update(DelegatedAdminAccessAssignment assignment) {
        Map<String, @Nullable Object> changed = GdapBodies.changes("assignment", assignment, assignmentId);
        String etag = GdapBodies.etag("assignment.etag", assignment.etag());
        if (changed.containsKey("accessContainer")) {
            throw new IllegalArgumentException(
                    "assignment.accessContainer cannot be changed: make an assignment for the other group");
        }
        if (changed.isEmpty()) {
            return changes.done(GdapOperations.UPDATE_ASSIGNMENT, assignment, this::settled);
        }
        Terms.roles("assignment.accessDetails", assignment.accessDetails());
        com.microsoft.graph.models.DelegatedAdminAccessAssignment body =
                new com.microsoft.graph.models.DelegatedAdminAccessAssignment();
        body.setAdditionalData(GraphValues.additionalData(changed));
        return changes.change(
                GdapOperations.UPDATE_ASSIGNMENT,
                assignment().toPatchRequestInformation(body, request -> request.headers.add("If-Match", etag)),
                DelegatedAdminAccessAssignment.class,
                this::settled);
    }

    /**
     * Takes the roles from the group. The service accepts this, and the assignment is {@code deleting} until it is
     * gone; await the result to be sure of that, or leave it.
     *
     * <p>{@code DELETE
     * /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/accessAssignments/{assignmentId}}, Graph
     * page delegatedadminaccessassignment-delete.
     *
     * @param etag the ETag that was read last
     * @return the id of the assignment, once it is gone. Ends with a {@link ChangeFailedException} if the service
     *     fails in it
     * @throws IllegalArgumentException if {@code etag} is null or blank
     * @throws BadRequestException if the assignment cannot be deleted
     * @throws NotFoundException if there is no such assignment
     * @throws PreconditionFailedException if it was changed since it was read
     * @throws UnknownOutcomeException if it may have been deleted without an answer
     */
    public PendingResult<String> delete(String etag) {
        String version = GdapBodies.etag("etag", etag);
        return changes.delete(
                GdapOperations.DELETE_ASSIGNMENT,
                assignment().toDeleteRequestInformation(request -> request.headers.add("If-Match", version)),
                this::gone);
    }

    /**
     * Takes the roles from the group, see {@link #delete(String)}.
     *
     * @param assignment as it was read
     * @return the id of the assignment, see {@link #delete(String)}
     * @throws IllegalArgumentException if {@code assignment} is null, has no ETag or is another one
     */
    public PendingResult<String> delete(DelegatedAdminAccessAssignment assignment) {
        GdapBodies.same("assignment", Checks.notNull("assignment", assignment), assignmentId);
        return delete(GdapBodies.etag("assignment.etag", assignment.etag()));
    }

    private Polled<DelegatedAdminAccessAssignment> settled() {
        DelegatedAdminAccessAssignment now = read();
        boolean pending = DelegatedAdminAccessAssignmentStatus.PENDING.equals(now.status());
        return new Polled<>(pending ? null : now, null);
    }

    private Polled<String> gone() {
        try {
            boolean deleted = DelegatedAdminAccessAssignmentStatus.DELETED.equals(read().status());
            return new Polled<>(deleted ? assignmentId : null, null);
        } catch (NotFoundException deleted) {
            return new Polled<>(assignmentId, null);
        }
    }

    private DelegatedAdminAccessAssignment read() {
        Told<DelegatedAdminAccessAssignment> told = ask();
        if (DelegatedAdminAccessAssignmentStatus.ERROR.equals(told.value().status())) {
            throw new ChangeFailedException(
                    "The service accepted the change of the assignment " + assignmentId + " and ended it with an error",
                    told.call());
        }
        return told.value();
    }

    private Told<DelegatedAdminAccessAssignment> ask() {
        return graph.told(
                GdapOperations.GET_ASSIGNMENT,
                assignment().toGetRequestInformation(),
                DelegatedAdminAccessAssignment.class);
    }

    private DelegatedAdminAccessAssignmentItemRequestBuilder assignment() {
        return graph.relationship(relationshipId).accessAssignments().byDelegatedAdminAccessAssignmentId(assignmentId);
    }
}
