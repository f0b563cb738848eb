package dev.partnercenter.usgov.gdap;

import dev.partnercenter.Paged;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.ConflictException;
import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.usgov.internal.gdap.GdapBodies;
import dev.partnercenter.usgov.internal.gdap.PartnerGraph;
import dev.partnercenter.usgov.internal.gdap.Terms;
import dev.partnercenter.usgov.internal.graph.GraphValues;

/** The delegated admin relationships of the partner. */
public final class Relationships {
    private final PartnerGraph graph;

    Relationships(PartnerGraph graph) {
        this.graph = graph;
    }

    /**
     * Lists all relationships, in pages of 300.
     *
     * <p>{@code GET /v1.0/tenantRelationships/delegatedAdminRelationships}, Graph page
     * tenantrelationship-list-delegatedadminrelationships.
     *
     * @return the relationships, each with its ETag
     */
    public Paged<DelegatedAdminRelationship> list() {
        return list(RelationshipQuery.all());
    }

    /**
     * Lists some relationships.
     *
     * <p>{@code GET /v1.0/tenantRelationships/delegatedAdminRelationships}, Graph page
     * tenantrelationship-list-delegatedadminrelationships.
     *
     * @param query which
     * @return the relationships, each with its ETag
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<DelegatedAdminRelationship> list(RelationshipQuery query) {
        Checks.notNull("query", query);
        return graph.pages(
                GdapOperations.LIST_RELATIONSHIPS,
                graph.relationships().toGetRequestInformation(request -> {
                    Checks.notNull("queryParameters", request.queryParameters).top = query.size();
                    request.queryParameters.filter = query.filter();
                }),
                DelegatedAdminRelationship.class);
    }

    /**
     * Makes a relationship. It can be changed until it is locked, and the customer sees nothing of it before, see
     * {@link RelationshipScope#lockForApproval()}. What the service sets (id, status, times, ETag) is not sent, so
     * that a new relationship can be made out of an old one; its name has to be another.
     *
     * <p>{@code POST /v1.0/tenantRelationships/delegatedAdminRelationships}, Graph page
     * tenantrelationship-post-delegatedadminrelationships.
     *
     * @param relationship name, duration and roles, and the customer if it is known
     * @return the relationship as it was made, with its id and ETag
     * @throws IllegalArgumentException if the name is blank or longer than 50 characters, if the duration is not from
     *     P1D to P2Y, or if no role is named; nothing is sent then
     * @throws BadRequestException if the service does not accept it
     * @throws ConflictException if it clashes with another one
     * @throws ForbiddenException if the application lacks the permission, or the user the role
     * @throws UnknownOutcomeException if it may have been made without an answer; list before you repeat it
     */
    public DelegatedAdminRelationship create(DelegatedAdminRelationship relationship) {
        Terms.check(Checks.notNull("relationship", relationship));
        com.microsoft.graph.models.DelegatedAdminRelationship body =
                new com.microsoft.graph.models.DelegatedAdminRelationship();
        body.setAdditionalData(GraphValues.additionalData(GdapBodies.creation(relationship)));
        return graph.read(
                GdapOperations.CREATE_RELATIONSHIP,
                graph.relationships().toPostRequestInformation(body),
                DelegatedAdminRelationship.class);
    }

    /**
     * Selects a relationship. Nothing is requested yet.
     *
     * @param relationshipId the id of the relationship
     * @return the relationship
     * @throws IllegalArgumentException if the id cannot be part of an address
     */
    public RelationshipScope byId(String relationshipId) {
        return new RelationshipScope(graph, relationshipId);
    }
}
