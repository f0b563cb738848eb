package dev.partnercenter.simulator;

import dev.partnercenter.simulator.TestClient.Reply;

/** Delegated administration as tests do it, for one customer. */
final class DelegatedAdmin {

    static final String RELATIONSHIPS = "/tenantRelationships/delegatedAdminRelationships";
    static final String USER_ADMINISTRATOR = "fe930be7-5e62-47db-91af-98c3a49a38b1";
    static final String LICENSE_ADMINISTRATOR = "4d6ac14f-3453-41d0-bef9-a3e0c569773a";

    private final PartnerCenterSimulator simulator;
    private final String customer;
    private final Graph graph;

    DelegatedAdmin(PartnerCenterSimulator simulator) {
        this.simulator = simulator;
        this.customer = new Fixture(simulator).id("customerId");
        this.graph = Graph.ofPartner(simulator);
    }

    /** The customer whom relationships are for. */
    String customer() {
        return customer;
    }

    Graph graph() {
        return graph;
    }

    /** The path of a relationship that the customer has approved. */
    String active() {
        String path = RELATIONSHIPS + "/" + draft("Harbor access, approved").text("/id");
        graph.post(path + "/requests", "{\"action\": \"lockForApproval\"}");
        simulator.delegatedAdmin().approve(idOf(path), customer);
        for (int i = 0; i < 3; i++) {
            graph.get(path);
        }
        return path;
    }

    Reply draft(String name) {
        return graph.post(RELATIONSHIPS, body(name));
    }

    String body(String name) {
        return """
                {"displayName": "%s", "duration": "P730D",
                 "customer": {"tenantId": "%s", "displayName": "Harbor County"},
                 "accessDetails": {"unifiedRoles": [{"roleDefinitionId": "%s"}, {"roleDefinitionId": "%s"}]}}
                """.formatted(name, customer, USER_ADMINISTRATOR, LICENSE_ADMINISTRATOR);
    }

    static String assignment(String roleId) {
        return """
                {"accessContainer": {"accessContainerId": "%s", "accessContainerType": "securityGroup"},
                 "accessDetails": {"unifiedRoles": [{"roleDefinitionId": "%s"}]}}
                """.formatted(TestIdentity.ADMIN_AGENTS_GROUP_ID, roleId);
    }

    static String details(String roleId) {
        return "{\"accessDetails\": {\"unifiedRoles\": [{\"roleDefinitionId\": \"%s\"}]}}".formatted(roleId);
    }

    Graph matching(Reply reply) {
        return graph.with("If-Match", reply.text("/@odata.etag"));
    }

    static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
