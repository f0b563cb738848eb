package dev.partnercenter.usgov.gdap;

import dev.partnercenter.Paged;
import dev.partnercenter.PendingResult;
import dev.partnercenter.error.ChangeFailedException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipOperation;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.usgov.internal.gdap.Followed;
import dev.partnercenter.usgov.internal.gdap.PartnerGraph;

/** What the service does with a relationship after it has accepted a change. */
public final class RelationshipOperations {
    private final PartnerGraph graph;
    private final String relationshipId;
    private final Followed changes;

    RelationshipOperations(PartnerGraph graph, String relationshipId) {
        this.graph = graph;
        this.relationshipId = relationshipId;
        this.changes = new Followed(graph, relationshipId);
    }

    /**
     * Lists the operations, in pages of 300.
     *
     * <p>{@code GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/operations}, Graph page
     * delegatedadminrelationship-list-operations.
     *
     * @return the operations
     */
    public Paged<DelegatedAdminRelationshipOperation> list() {
        return graph.pages(
                GdapOperations.LIST_OPERATIONS,
                graph.relationship(relationshipId)
                        .operations()
                        .toGetRequestInformation(
                                request -> Checks.notNull("queryParameters", request.queryParameters).top =
                                        RelationshipQuery.LARGEST_PAGE),
                DelegatedAdminRelationshipOperation.class);
    }

    /**
     * Gets an operation as it is now, failed ones too.
     *
     * <p>{@code GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/operations/{operationId}},
     * Graph page delegatedadminrelationshipoperation-get.
     *
     * @param operationId the id of the operation
     * @return the operation
     * @throws IllegalArgumentException if the id cannot be part of an address
     * @throws NotFoundException if there is no such operation
     */
    public DelegatedAdminRelationshipOperation get(String operationId) {
        return changes.get(Checks.segment("operationId", operationId));
    }

    /**
     * Follows an operation to its end. Nothing is requested before the result is polled or awaited; both throw a
     * {@link ChangeFailedException} with what the service says if the operation has failed.
     *
     * <p>{@code GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/operations/{operationId}},
     * Graph page delegatedadminrelationshipoperation-get.
     *
     * @param operationId the id of the operation
     * @return the operation, done when it has succeeded
     * @throws IllegalArgumentException if the id cannot be part of an address
     */
    public PendingResult<DelegatedAdminRelationshipOperation> follow(String operationId) {
        return changes.operation(Checks.segment("operationId", operationId));
    }
}
