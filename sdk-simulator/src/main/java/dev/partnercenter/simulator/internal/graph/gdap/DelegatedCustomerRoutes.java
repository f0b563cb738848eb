package dev.partnercenter.simulator.internal.graph.gdap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryRule;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphRoute;
import dev.partnercenter.simulator.internal.graph.odata.ListRules;
import dev.partnercenter.simulator.internal.graph.odata.Listing;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import java.util.List;

/** Customers who have agreed to a relationship. */
public final class DelegatedCustomerRoutes {

    private static final String ALL = "/tenantRelationships/delegatedAdminCustomers";
    private static final String WHAT = RelationshipRoutes.CONTEXT + "delegatedAdminCustomers";

    private final Relationships relationships;
    private final Listing listing;

    /** Shows lists by {@code listing}. */
    public DelegatedCustomerRoutes(Relationships relationships, Listing listing) {
        this.relationships = relationships;
        this.listing = listing;
    }

    /** The table. */
    public List<GraphRoute> routes() {
        return List.of(
                GraphRoute.get("graph-list-delegated-admin-customers", ALL, this::list),
                GraphRoute.get("graph-get-delegated-admin-customer", ALL + "/{customerId}", this::get),
                GraphRoute.get(
                        "graph-list-service-management-details",
                        ALL + "/{customerId}/serviceManagementDetails",
                        this::services));
    }

    private Answer list(GraphCall call) {
        return listing.page(call, GdapType.CUSTOMER, ListRules.DELEGATED_ADMINISTRATION, all(call), WHAT);
    }

    private Answer get(GraphCall call) {
        return Answer.ok(Listing.single(call, GdapType.CUSTOMER, customer(call), WHAT));
    }

    private Answer services(GraphCall call) {
        String id = customer(call).path("id").asText();
        ObjectNode service = GdapType.SERVICE
                .mark(Json.object())
                .put("id", "9e0d3c6a-4f17-4b28-8a55-d1c07e2b9f01")
                .put("serviceName", "Directory")
                .put("serviceManagementUrl", "https://portal.azure.us/" + id);
        return listing.page(
                call,
                GdapType.SERVICE,
                ListRules.DELEGATED_ADMINISTRATION,
                List.of(service),
                WHAT + "/" + id + "/serviceManagementDetails");
    }

    private ObjectNode customer(GraphCall call) {
        String id = call.argument("customerId");
        return all(call).stream()
                .filter(each -> each.path("id").asText().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> DirectoryRule.FOUND.because(id));
    }

    private List<ObjectNode> all(GraphCall call) {
        return relationships.customers(call).stream()
                .map(DelegatedCustomerRoutes::json)
                .toList();
    }

    private static ObjectNode json(CustomerAccount customer) {
        Version version = new Version(customer.id(), customer.directory().created());
        return GdapType.CUSTOMER
                .mark(version.write(Json.object()))
                .put("tenantId", customer.id())
                .put("displayName", customer.directory().displayName());
    }
}
