package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SimulatorExtension.class)
class GraphUsersTest {

    private static final String LEE = "lee.osei@harborcounty.onmicrosoft.us";

    private Graph graph;

    @BeforeEach
    void customer(PartnerCenterSimulator simulator) {
        graph = Graph.ofTenant(simulator, new Fixture(simulator).id("customerId"));
    }

    @Test
    void aUserIsCreatedReadChangedAndDeleted() {
        Reply created = graph.post("/users", Requests.user(LEE));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("/@odata.context")).endsWith("$metadata#users/$entity");
        assertThat(created.text("/userPrincipalName")).isEqualTo(LEE);
        String user = "/users/" + created.text("/id");

        assertThat(graph.patch(user, "{\"jobTitle\": \"Clerk\", \"businessPhones\": [\"+1 757 555 0100\"]}")
                        .status())
                .isEqualTo(204);
        Reply read = graph.get("/users/" + LEE);
        assertThat(read.text("/jobTitle")).isEqualTo("Clerk");
        assertThat(read.json().path("givenName").isNull()).isTrue();
        assertThat(read.json().has("usageLocation")).as("by $select only").isFalse();

        assertThat(graph.patch(user, "{\"jobTitle\": null}").status()).isEqualTo(204);
        assertThat(graph.get(user).text("/jobTitle")).isNull();

        assertThat(graph.delete(user).status()).isEqualTo(204);
        assertThat(graph.get(user).status()).isEqualTo(404);
    }

    @Test
    void selectedPropertiesAloneComeBack() {
        String id = graph.user(LEE);
        Reply reply = graph.get("/users/" + id + "?$select=id,accountEnabled,usageLocation,assignedLicenses");
        assertThat(reply.json().properties()).hasSize(5);
        assertThat(reply.json().path("accountEnabled").asBoolean()).isTrue();
        assertThat(reply.text("/usageLocation")).isEqualTo("US");
        assertThat(reply.text("/@odata.context"))
                .endsWith("users(id,accountEnabled,usageLocation,assignedLicenses)/$entity");
        assertThat(graph.get("/users?$select=shoeSize").text("/error/message")).contains("'shoeSize'");
    }

    @Test
    void thePasswordIsNeverGivenBack() {
        String id = graph.user(LEE);
        Reply reply = graph.get("/users/" + id + "?$select=passwordProfile,lastPasswordChangeDateTime");
        assertThat(reply.json().at("/passwordProfile/password").isNull()).isTrue();
        assertThat(reply.json()
                        .at("/passwordProfile/forceChangePasswordNextSignIn")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accountEnabled", "displayName", "mailNickname", "userPrincipalName", "passwordProfile"})
    void aNewUserNeedsFiveProperties(String property) {
        String body = Requests.user(LEE).replace("\"" + property + "\"", "\"@ignored." + property + "\"");
        Reply refused = graph.post("/users", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/code")).isEqualTo("Request_BadRequest");
        assertThat(refused.text("/error/message")).contains("A value is required for property '" + property + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lee.osei@elsewhere.example | domain portion",
                "admin@harborcounty.onmicrosoft.us | Another object with the same value",
                "lee osei@harborcounty.onmicrosoft.us | Invalid value",
            })
    void theNameMustBeFreeAndInADomainOfTheTenant(String name, String message) {
        Reply refused = graph.post("/users", Requests.user(name));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/message")).contains(message);
        assertThat(refused.text("/error/details/0/target")).isEqualTo("userPrincipalName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short-1A", "alllowercase", "Lee.osei-2024x"})
    void thePasswordMustBeComplexAndWithoutTheName(String password) {
        Reply refused = graph.post(
                "/users",
                Requests.user(LEE).replace("canary-Oyster-Bay-41", password.equals("short-1A") ? "sh-1A" : password));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/message")).contains("password complexity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id': '1'} | read-only",
                "{'assignedLicenses': []} | read-only",
                "{'createdDateTime': '2024-01-01T00:00:00Z'} | read-only",
                "{'shoeSize': '44'} | Invalid property 'shoeSize'",
                "{'accountEnabled': 'yes'} | Invalid value specified for property 'accountEnabled'",
                "{'businessPhones': null} | Invalid value specified for property 'businessPhones'",
                "{'displayName': null} | Invalid value specified for property 'displayName'",
                "{'usageLocation': 'XX'} | Invalid value specified for property 'usageLocation'",
                "{} | Empty Payload",
                "[] | Unable to read JSON",
            })
    void whatCannotBeSetIsRefused(String body, String message) {
        String id = graph.user(LEE);
        Reply refused = graph.patch("/users/" + id, body.replace('\'', '"'));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/message")).contains(message);
    }

    @Test
    void aBodyIsJson() {
        assertThat(graph.with("Content-Type", "text/plain")
                        .post("/users", Requests.user(LEE))
                        .text("/error/message"))
                .contains("JSON Content-Type");
    }
}
