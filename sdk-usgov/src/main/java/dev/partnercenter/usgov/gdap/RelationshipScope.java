package dev.partnercenter.usgov.gdap;

import com.microsoft.graph.tenantrelationships.delegatedadminrelationships.item.DelegatedAdminRelationshipItemRequestBuilder;
import dev.partnercenter.PendingResult;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.ChangeFailedException;
import dev.partnercenter.error.ConflictException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipRequest;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipRequestAction;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.spi.Polled;
import dev.partnercenter.usgov.internal.gdap.Followed;
import dev.partnercenter.usgov.internal.gdap.GdapBodies;
import dev.partnercenter.usgov.internal.gdap.PartnerGraph;
import dev.partnercenter.usgov.internal.gdap.Terms;
import dev.partnercenter.usgov.internal.graph.GraphValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One delegated admin relationship. */
public final class RelationshipScope {
    private final PartnerGraph graph;
    private final String relationshipId;
    private final Followed changes;

    RelationshipScope(PartnerGraph graph, String relationshipId) {
        this.graph = graph;
        this.relationshipId = Checks.segment("relationshipId", relationshipId);
        this.changes = new Followed(graph, relationshipId);
    }

    /**
     * Gets the relationship.
     *
     * <p>{@code GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}}, Graph page
     * delegatedadminrelationship-get.
     *
     * @return the relationship, with its ETag
     * @throws NotFoundException if there is no such relationship
     */
    public DelegatedAdminRelationship get() {
        return graph.read(
                GdapOperations.GET_RELATIONSHIP,
                relationship().toGetRequestInformation(),
                DelegatedAdminRelationship.class);
    }

    /**
     * Changes the relationship. Only what differs from what was read is sent, under the ETag that was read with it;
     * where nothing differs, nothing is sent. The service takes changes while the relationship is {@code created}, of
     * {@code autoExtendDuration} while it is {@code active} as well, and of the roles of an active one only that Global
     * Administrator is left out. This last change is carried out later; the others are done when this returns.
     *
     * <p>{@code PATCH /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}}, Graph page
     * delegatedadminrelationship-update.
     *
     * @param relationship as it was read, with the changes
     * @return the relationship as it now stands, or the change under way, which ends with a
     *     {@link ChangeFailedException} if the service fails in it
     * @throws IllegalArgumentException if {@code relationship} is null, has no ETag or is another one, if it changes
     *     what only the service sets, or if a changed name, duration or role cannot be; nothing is sent then
     * @throws BadRequestException if the service does not accept the change
     * @throws ConflictException if the relationship is in a state that does not allow the change
     * @throws NotFoundException if there is no such relationship
     * @throws PreconditionFailedException if it was changed since it was read; read it again and repeat the change
     * @throws UnknownOutcomeException if it may have been changed without an answer; read it again
     */
    public PendingResult<DelegatedAdminRelationship> update(DelegatedAdminRelationship relationship) {
        Map<String, @Nullable Object> changed = GdapBodies.changes("relationship", relationship, relationshipId);
        String etag = GdapBodies.etag("relationship.etag", relationship.etag());
        Terms.check(relationship, changed.keySet());
        if (changed.isEmpty()) {
            return changes.done(GdapOperations.UPDATE_RELATIONSHIP, relationship, this::outcome);
        }
        com.microsoft.graph.models.DelegatedAdminRelationship body =
                new com.microsoft.graph.models.DelegatedAdminRelationship();
        body.setAdditionalData(GraphValues.additionalData(changed));
        return changes.change(
                GdapOperations.UPDATE_RELATIONSHIP,
                relationship().toPatchRequestInformation(body, request -> request.headers.add("If-Match", etag)),
                DelegatedAdminRelationship.class,
                this::outcome);
    }

    /**
     * Deletes the relationship, which has to be {@code created}: a locked one can only be terminated.
     *
     * <p>{@code DELETE /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}}, Graph page
     * delegatedadminrelationship-delete.
     *
     * @param etag the ETag that was read last
     * @throws IllegalArgumentException if {@code etag} is null or blank
     * @throws BadRequestException if the relationship cannot be deleted any more
     * @throws ConflictException if the relationship is in a state that does not allow it
     * @throws NotFoundException if there is no such relationship
     * @throws PreconditionFailedException if it was changed since it was read
     * @throws UnknownOutcomeException if it may have been deleted without an answer
     */
    public void delete(String etag) {
        String version = GdapBodies.etag("etag", etag);
        graph.send(
                GdapOperations.DELETE_RELATIONSHIP,
                relationship().toDeleteRequestInformation(request -> request.headers.add("If-Match", version)));
    }

    /**
     * Deletes the relationship as it was read, see {@link #delete(String)}.
     *
     * @param relationship as it was read
     * @throws IllegalArgumentException if {@code relationship} is null, has no ETag or is another one
     */
    public void delete(DelegatedAdminRelationship relationship) {
        GdapBodies.same("relationship", Checks.notNull("relationship", relationship), relationshipId);
        delete(GdapBodies.etag("relationship.etag", relationship.etag()));
    }

    /**
     * Locks the relationship and puts it before the customer: it becomes {@code approvalPending} and cannot be changed
     * any more. Send the customer the link under which an administrator of theirs approves it; Graph's overview of GDAP
     * (delegatedadminrelationships-api-overview) has its form for the commercial cloud,
     * {@code https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/} and the id
     * of the relationship. No public text names the host for the US Government clouds, therefore this SDK makes no
     * link. A request that nobody approves expires after 90 days.
     *
     * <p>{@code POST /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/requests}, Graph page
     * delegatedadminrelationship-post-requests.
     *
     * @return the request, to be found again under {@link #requests()}
     * @throws BadRequestException if the relationship cannot be locked
     * @throws ConflictException if it is in a state that does not allow it
     * @throws NotFoundException if there is no such relationship
     * @throws UnknownOutcomeException if it may have been locked without an answer; get it before you repeat this
     */
    public DelegatedAdminRelationshipRequest lockForApproval() {
        return requests().create(DelegatedAdminRelationshipRequestAction.LOCK_FOR_APPROVAL);
    }

    /**
     * Ends the relationship, which has to be {@code active}. It becomes {@code terminationRequested} and later
     * {@code terminated}.
     *
     * <p>{@code POST /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/requests}, Graph page
     * delegatedadminrelationship-post-requests.
     *
     * @return the request, to be found again under {@link #requests()}
     * @throws BadRequestException if the relationship cannot be ended
     * @throws ConflictException if it is in a state that does not allow it
     * @throws NotFoundException if there is no such relationship
     * @throws UnknownOutcomeException if it may have been ended without an answer; get it before you repeat this
     */
    public DelegatedAdminRelationshipRequest terminate() {
        return requests().create(DelegatedAdminRelationshipRequestAction.TERMINATE);
    }

    /** {@return what was asked of the relationship} */
    public RelationshipRequests requests() {
        return new RelationshipRequests(graph, relationshipId);
    }

    /** {@return what the service does with the relationship} */
    public RelationshipOperations operations() {
        return new RelationshipOperations(graph, relationshipId);
    }

    /** {@return which groups of the partner have which roles} */
    public AccessAssignments accessAssignments() {
        return new AccessAssignments(graph, relationshipId);
    }

    private Polled<DelegatedAdminRelationship> outcome() {
        return new Polled<>(get(), null);
    }

    private DelegatedAdminRelationshipItemRequestBuilder relationship() {
        return graph.relationship(relationshipId);
    }
}
