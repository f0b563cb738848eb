package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class GraphRolesTest {

    private static final String GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";
    private static final String USER_ADMINISTRATOR = "fe930be7-5e62-47db-91af-98c3a49a38b1";
    private static final String ROLE_OF_USER = "/memberOf/microsoft.graph.directoryRole";

    private Graph graph;
    private String user;

    @BeforeEach
    void user(PartnerCenterSimulator simulator) {
        graph = Graph.ofTenant(simulator, new Fixture(simulator).id("customerId"));
        user = graph.user("lee.osei@harborcounty.onmicrosoft.us");
    }

    @Test
    void aTenantStartsWithAGlobalAdministrator() {
        Reply roles = graph.get("/directoryRoles");
        assertThat(roles.text("/value/0/roleTemplateId")).isEqualTo(GLOBAL_ADMINISTRATOR);
        Reply members = graph.get("/directoryRoles/" + roles.text("/value/0/id") + "/members");
        assertThat(members.text("/value/0/@odata.type")).isEqualTo("#microsoft.graph.user");
        assertThat(members.text("/value/0/userPrincipalName")).startsWith("admin@");
        assertThat(graph.get("/directoryRoleTemplates").json().path("value")).hasSizeGreaterThan(12);
    }

    @Test
    void aRoleIsActivatedOnceFromItsTemplate() {
        Reply activated = activate(USER_ADMINISTRATOR);
        assertThat(activated.status()).isEqualTo(201);
        assertThat(activated.text("/displayName")).isEqualTo("User Administrator");
        assertThat(graph.get("/directoryRoles/roleTemplateId=" + USER_ADMINISTRATOR)
                        .text("/id"))
                .isEqualTo(activated.text("/id"));

        assertThat(activate(USER_ADMINISTRATOR).text("/error/message")).contains("conflicting object");
        assertThat(activate("00000000-0000-0000-0000-000000000001").status()).isEqualTo(400);
        assertThat(graph.post(
                                "/directoryRoles",
                                "{\"roleTemplateId\": \"%s\", \"displayName\": \"x\"}".formatted(GLOBAL_ADMINISTRATOR))
                        .text("/error/message"))
                .contains("read-only");
    }

    @Test
    void aUserIsGivenARoleAndLosesIt() {
        String members = "/directoryRoles/" + activate(USER_ADMINISTRATOR).text("/id") + "/members";
        assertThat(add(members, "https://graph.microsoft.us/v1.0/directoryObjects/" + user)
                        .status())
                .isEqualTo(204);
        Reply roles = graph.get("/users/" + user + ROLE_OF_USER);
        assertThat(roles.text("/value/0/roleTemplateId")).isEqualTo(USER_ADMINISTRATOR);
        assertThat(graph.get("/users/" + user + "/memberOf/graph.directoryRole")
                        .json()
                        .path("value"))
                .hasSize(1);

        Reply again = add(members, "https://graph.microsoft.us/v1.0/directoryObjects/" + user);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text("/error/message")).contains("added object references already exist");

        assertThat(graph.delete(members + "/" + user + "/$ref").status()).isEqualTo(204);
        assertThat(graph.delete(members + "/" + user + "/$ref").status()).isEqualTo(404);
        assertThat(graph.get("/users/" + user + ROLE_OF_USER).json().path("value"))
                .isEmpty();
    }

    @Test
    void aMemberIsNamedByAnAddressOfTheSameCloud() {
        String members = "/directoryRoles/roleTemplateId=" + GLOBAL_ADMINISTRATOR + "/members";
        assertThat(add(members, "https://graph.microsoft.com/v1.0/directoryObjects/" + user)
                        .text("/error/message"))
                .contains("https://graph.microsoft.us/v1.0");
        assertThat(add(members, "https://graph.microsoft.us/v1.0/devices/" + user)
                        .status())
                .isEqualTo(400);
        assertThat(add(members, "https://graph.microsoft.us/v1.0/users/" + TestIdentity.USER_ID)
                        .status())
                .as("somebody of another tenant")
                .isEqualTo(404);
        assertThat(graph.post(members + "/$ref", "{}").status()).isEqualTo(400);
    }

    @Test
    void removingAMemberWithoutRefDeletesTheUser() {
        String members = "/directoryRoles/roleTemplateId=" + GLOBAL_ADMINISTRATOR + "/members";
        add(members, "https://graph.microsoft.us/v1.0/users/" + user);
        assertThat(graph.delete(members + "/" + user).status()).isEqualTo(204);
        assertThat(graph.get("/users/" + user).status()).isEqualTo(404);
        assertThat(graph.get("/directory/deletedItems/microsoft.graph.user").text("/value/0/id"))
                .isEqualTo(user);
    }

    @Test
    void aRoleReachesTheMembersOfAGroup() {
        String group = graph.post("/groups", """
                        {"displayName": "Pier crew", "mailEnabled": false, "mailNickname": "pier", "securityEnabled": true,
                         "isAssignableToRole": true,
                         "members@odata.bind": ["https://graph.microsoft.us/v1.0/users/%s"]}
                        """.formatted(user)).text("/id");
        add(
                "/directoryRoles/roleTemplateId=" + GLOBAL_ADMINISTRATOR + "/members",
                "https://graph.microsoft.us/v1.0/groups/" + group);
        assertThat(graph.get("/users/" + user + ROLE_OF_USER).json().path("value"))
                .isEmpty();
        assertThat(graph.get("/users/" + user + "/transitiveMemberOf/microsoft.graph.directoryRole")
                        .text("/value/0/displayName"))
                .isEqualTo("Global Administrator");
    }

    private Reply activate(String templateId) {
        return graph.post("/directoryRoles", "{\"roleTemplateId\": \"%s\"}".formatted(templateId));
    }

    private Reply add(String members, String address) {
        return graph.post(members + "/$ref", "{\"@odata.id\": \"%s\"}".formatted(address));
    }
}
