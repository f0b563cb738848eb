package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class GraphGroupsTest {

    private Graph graph;

    @BeforeEach
    void customer(PartnerCenterSimulator simulator) {
        graph = Graph.ofTenant(simulator, new Fixture(simulator).id("customerId"));
    }

    @Test
    void aGroupIsCreatedAndFound() {
        Reply created = create("Pier crew");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().path("securityEnabled").asBoolean()).isTrue();
        create("Bridge crew");
        assertThat(graph.get("/groups?$filter=startswith(displayName,'pier')&$select=id")
                        .text("/value/0/id"))
                .isEqualTo(created.text("/id"));
        assertThat(graph.get("/groups?$top=1").text("/@odata.nextLink")).isNotNull();
        assertThat(graph.get("/groups/" + created.text("/id")).text("/displayName"))
                .isEqualTo("Pier crew");
        assertThat(graph.get("/groups/none").status()).isEqualTo(404);
    }

    @Test
    void fourPropertiesAreWanted() {
        Reply refused = graph.post("/groups", "{\"displayName\": \"Pier crew\", \"securityEnabled\": true}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/message")).contains("mailEnabled");
        assertThat(graph.post(
                                "/groups",
                                "{\"displayName\": \"x\", \"mailEnabled\": true, \"mailNickname\": \"x\","
                                        + " \"securityEnabled\": false}")
                        .status())
                .as("mail without the type Unified")
                .isEqualTo(400);
    }

    @Test
    void usersAndGroupsAreMembers() {
        String user = graph.user("lee.osei@harborcounty.onmicrosoft.us");
        String inner = create("Pier crew").text("/id");
        String outer = create("All crews").text("/id");
        assertThat(add(inner, "users", user).status()).isEqualTo(204);
        assertThat(add(outer, "groups", inner).status()).isEqualTo(204);
        assertThat(add(inner, "directoryObjects", user).status()).isEqualTo(400);

        assertThat(graph.get("/groups/" + outer + "/members").text("/value/0/@odata.type"))
                .isEqualTo("#microsoft.graph.group");
        assertThat(graph.get("/groups/" + inner + "/members?$select=id").text("/value/0/id"))
                .isEqualTo(user);
        assertThat(graph.get("/users/" + user + "/memberOf").json().path("value"))
                .hasSize(1);
        assertThat(graph.get("/users/" + user + "/transitiveMemberOf/microsoft.graph.group")
                        .json()
                        .path("value"))
                .hasSize(2);

        assertThat(graph.delete("/groups/" + inner + "/members/" + user + "/$ref")
                        .status())
                .isEqualTo(204);
        assertThat(graph.get("/groups/" + inner + "/members").json().path("value"))
                .isEmpty();
        assertThat(graph.get("/users/" + user).status()).isEqualTo(200);
    }

    @Test
    void thePartnerHasTheGroupsOfEveryPartner(PartnerCenterSimulator simulator) {
        Graph partner = Graph.ofPartner(simulator);
        assertThat(partner.get("/groups/" + TestIdentity.ADMIN_AGENTS_GROUP_ID).text("/displayName"))
                .isEqualTo("AdminAgents");
        assertThat(partner.get("/groups/" + TestIdentity.ADMIN_AGENTS_GROUP_ID + "/members/microsoft.graph.user")
                        .text("/value/0/userPrincipalName"))
                .isEqualTo(TestIdentity.USER_NAME);
        assertThat(partner.get("/organization").text("/value/0/verifiedDomains/0/name"))
                .isEqualTo(TestIdentity.TENANT_DOMAIN);
    }

    private Reply create(String name) {
        return graph.post("/groups", """
                {"displayName": "%s", "mailEnabled": false, "mailNickname": "crew", "securityEnabled": true}
                """.formatted(name));
    }

    private Reply add(String group, String kind, String id) {
        return graph.post(
                "/groups/" + group + "/members/$ref",
                "{\"@odata.id\": \"https://graph.microsoft.us/v1.0/%s/%s\"}".formatted(kind, id));
    }
}
