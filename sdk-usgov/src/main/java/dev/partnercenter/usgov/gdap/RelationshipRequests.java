package dev.partnercenter.usgov.gdap;

import com.microsoft.graph.tenantrelationships.delegatedadminrelationships.item.requests.RequestsRequestBuilder;
import dev.partnercenter.Paged;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipRequest;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipRequestAction;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.usgov.internal.gdap.PartnerGraph;
import dev.partnercenter.usgov.internal.graph.GraphValues;
import java.util.Map;

/** What was asked of a relationship. Requests are made by methods of {@link RelationshipScope}. */
public final class RelationshipRequests {
    private final PartnerGraph graph;
    private final String relationshipId;

    RelationshipRequests(PartnerGraph graph, String relationshipId) {
        this.graph = graph;
        this.relationshipId = relationshipId;
    }

    /**
     * Lists the requests.
     *
     * <p>{@code GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/requests}, Graph page
     * delegatedadminrelationship-list-requests.
     *
     * @return the requests
     */
    public Paged<DelegatedAdminRelationshipRequest> list() {
        return graph.pages(
                GdapOperations.LIST_REQUESTS,
                requests().toGetRequestInformation(request -> request.headers.add("Prefer", PartnerGraph.ALL_VALUES)),
                DelegatedAdminRelationshipRequest.class);
    }

    /**
     * Gets a request.
     *
     * <p>{@code GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/requests/{requestId}},
     * Graph page delegatedadminrelationshiprequest-get.
     *
     * @param requestId the id of the request
     * @return the request
     * @throws IllegalArgumentException if the id cannot be part of an address
     * @throws NotFoundException if there is no such request
     */
    public DelegatedAdminRelationshipRequest get(String requestId) {
        return graph.read(
                GdapOperations.GET_REQUEST,
                requests()
                        .byDelegatedAdminRelationshipRequestId(Checks.segment("requestId", requestId))
                        .toGetRequestInformation(request -> request.headers.add("Prefer", PartnerGraph.ALL_VALUES)),
                DelegatedAdminRelationshipRequest.class);
    }

    DelegatedAdminRelationshipRequest create(DelegatedAdminRelationshipRequestAction action) {
        com.microsoft.graph.models.DelegatedAdminRelationshipRequest body =
                new com.microsoft.graph.models.DelegatedAdminRelationshipRequest();
        body.setAdditionalData(GraphValues.additionalData(Map.of("action", action.value())));
        return graph.read(
                GdapOperations.CREATE_REQUEST,
                requests().toPostRequestInformation(body),
                DelegatedAdminRelationshipRequest.class);
    }

    private RequestsRequestBuilder requests() {
        return graph.relationship(relationshipId).requests();
    }
}
