package dev.partnercenter.usgov.gdap;

import dev.partnercenter.Paged;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.ConflictException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessAssignment;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessContainer;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessContainerType;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.usgov.internal.gdap.GdapBodies;
import dev.partnercenter.usgov.internal.gdap.PartnerGraph;
import dev.partnercenter.usgov.internal.gdap.Terms;
import dev.partnercenter.usgov.internal.graph.GraphValues;
import org.jspecify.annotations.Nullable;

/** Which groups of the partner have which roles of a relationship. */
public final class AccessAssignments {
    private final PartnerGraph graph;
    private final String relationshipId;

    AccessAssignments(PartnerGraph graph, String relationshipId) {
        this.graph = graph;
        this.relationshipId = relationshipId;
    }

    /**
     * Lists the assignments, in pages of 300.
     *
     * <p>{@code GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/accessAssignments}, Graph
     * page delegatedadminrelationship-list-accessassignments.
     *
     * @return the assignments, each with its ETag
     */
    public Paged<DelegatedAdminAccessAssignment> list() {
        return graph.pages(
                GdapOperations.LIST_ASSIGNMENTS,
                graph.relationship(relationshipId)
                        .accessAssignments()
                        .toGetRequestInformation(
                                request -> Checks.notNull("queryParameters", request.queryParameters).top =
                                        RelationshipQuery.LARGEST_PAGE),
                DelegatedAdminAccessAssignment.class);
    }

    /**
     * Gives roles of the relationship, once the customer has approved it, to the members of a group. The assignment is
     * {@code pending} at first, and in force when it has become {@code active}. What the service sets (id, status,
     * times, ETag) is not sent.
     *
     * <p>{@code POST /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/accessAssignments}, Graph
     * page delegatedadminrelationship-post-accessassignments.
     *
     * @param assignment the group and its roles, of those that the relationship has
     * @return the assignment as it was made, with its id and ETag
     * @throws IllegalArgumentException if the group or its kind is missing, or if no role is named; nothing is sent
     *     then
     * @throws BadRequestException if the service does not accept it
     * @throws ConflictException if the relationship is in a state that does not allow it, or it clashes with another
     *     one
     * @throws NotFoundException if there is no such relationship
     * @throws UnknownOutcomeException if it may have been made without an answer; list before you repeat it
     */
    public DelegatedAdminAccessAssignment create(DelegatedAdminAccessAssignment assignment) {
        group(Checks.notNull("assignment", assignment).accessContainer());
        Terms.roles("assignment.accessDetails", assignment.accessDetails());
        com.microsoft.graph.models.DelegatedAdminAccessAssignment body =
                new com.microsoft.graph.models.DelegatedAdminAccessAssignment();
        body.setAdditionalData(GraphValues.additionalData(GdapBodies.creation(assignment)));
        return graph.read(
                GdapOperations.CREATE_ASSIGNMENT,
                graph.relationship(relationshipId).accessAssignments().toPostRequestInformation(body),
                DelegatedAdminAccessAssignment.class);
    }

    /**
     * Selects an assignment. Nothing is requested yet.
     *
     * @param assignmentId the id of the assignment
     * @return the assignment
     * @throws IllegalArgumentException if the id cannot be part of an address
     */
    public AccessAssignmentScope byId(String assignmentId) {
        return new AccessAssignmentScope(graph, relationshipId, assignmentId);
    }

    private static void group(@Nullable DelegatedAdminAccessContainer group) {
        Terms.required(
                "assignment.accessContainer.accessContainerId", group == null ? null : group.accessContainerId());
        DelegatedAdminAccessContainerType type = group == null ? null : group.accessContainerType();
        Terms.required("assignment.accessContainer.accessContainerType", type == null ? null : type.value());
    }
}
