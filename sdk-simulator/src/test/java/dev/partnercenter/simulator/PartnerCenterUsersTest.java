package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Users, roles and licences through Partner Center, which only the commercial cloud has. */
class PartnerCenterUsersTest {

    private static final String LEE = "lee.osei@harborcounty.onmicrosoft.us";
    private static final String HELPDESK = "729827e3-9c14-49f7-bb1b-9608f156bbb8";

    @RegisterExtension
    static final SimulatorExtension SIMULATORS =
            SimulatorExtension.of(PartnerCenterSimulator.builder().cloud(SimulatedCloud.GLOBAL));

    private PartnerCenterSimulator simulator;
    private Fixture fixture;
    private TestClient client;
    private String users;

    @BeforeEach
    void customer(PartnerCenterSimulator simulator) {
        this.simulator = simulator;
        fixture = new Fixture(simulator);
        client = fixture.client();
        users = fixture.customer() + "/users";
    }

    @Test
    void aUserOfPartnerCenterIsAUserOfGraph() {
        Reply created = client.post(users, Requests.partnerCenterUser(LEE));
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.text("/state")).isEqualTo("active");
        assertThat(created.text("/attributes/objectType")).isEqualTo("CustomerUser");
        assertThat(created.text("/links/self/uri"))
                .isEqualTo("/customers/" + fixture.id("customerId") + "/users/" + created.text("/id"));

        Graph graph = Graph.ofTenant(simulator, fixture.id("customerId"));
        assertThat(graph.get("/users/" + LEE).text("/givenName")).isEqualTo("Lee");
        graph.patch("/users/" + LEE, "{\"surname\": \"Osei-Park\"}");
        assertThat(client.get(users + "/" + created.text("/id")).text("/lastName"))
                .isEqualTo("Osei-Park");
    }

    @Test
    void aUserIsChangedAndAPasswordReset() {
        String user = create();
        assertThat(client.patch(user, "{\"usageLocation\": \"CA\", \"lastName\": null}")
                        .text("/usageLocation"))
                .isEqualTo("CA");
        assertThat(client.get(user).text("/lastName")).isNull();

        Reply reset = client.patch(
                user,
                "{\"passwordProfile\": {\"password\": \"canary-Lantern-Row-7\", \"forceChangePassword\": false}}");
        assertThat(reset.status()).isEqualTo(200);
        assertThat(reset.text("/passwordProfile/password")).isEqualTo("canary-Lantern-Row-7");
        assertThat(client.patch(user, "{\"passwordProfile\": {\"password\": \"abc\"}}")
                        .code())
                .isEqualTo(3000);
        assertThat(client.post(users, Requests.partnerCenterUser(LEE)).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UserStatus", "UserState", "State"})
    void aDeletedUserIsInactiveAndCanBeRestored(String field) {
        String user = create();
        assertThat(client.delete(user).status()).isEqualTo(204);
        assertThat(client.get(user).code()).isEqualTo(60002);

        Reply deleted = client.get(users + "?size=100&filter=" + filter(field, "Inactive"));
        assertThat(deleted.json().path("totalCount").asInt()).isEqualTo(1);
        assertThat(deleted.text("/items/0/state")).isEqualTo("inactive");
        assertThat(deleted.text("/items/0/softDeletionTime")).endsWith("Z");

        assertThat(client.patch(user, "{\"displayName\": \"Lee\"}").status())
                .as("only restoring is possible")
                .isEqualTo(404);
        assertThat(client.patch(user, "{\"State\": \"active\"}").text("/state")).isEqualTo("active");
        assertThat(client.get(user).status()).isEqualTo(200);
    }

    @Test
    void after30DaysADeletedUserIsGone() {
        String user = create();
        client.delete(user);
        simulator.clock().advance(Duration.ofDays(30));
        assertThat(client.patch(user, "{\"state\": \"active\"}").code()).isEqualTo(60002);
    }

    @Test
    void pagesAreWalkedByContinuationToken() {
        for (String name : List.of("ana", "ben", "cleo", "dov")) {
            client.post(users, Requests.partnerCenterUser(name + "@harborcounty.onmicrosoft.us"));
        }
        List<String> names = new ArrayList<>();
        Reply page = client.get(users + "?size=2&sortField=userPrincipalName&sortDirection=Descending");
        while (true) {
            page.json()
                    .path("items")
                    .forEach(user ->
                            names.add(user.path("userPrincipalName").asText().split("@", -1)[0]));
            String next = page.text("/links/next/uri");
            if (next == null) {
                break;
            }
            page = client.with("MS-ContinuationToken", page.text("/links/next/headers/0/value"))
                    .get("/v1" + next);
        }
        assertThat(names).containsExactly("dov", "cleo", "ben", "ana", "admin");
    }

    @Test
    void rolesHaveTheIdsOfTheirTemplatesAndAreActivatedOnTheWay() {
        String user = create();
        String members = fixture.customer() + "/directoryroles/" + HELPDESK + "/usermembers";
        String id = user.substring(user.lastIndexOf('/') + 1);
        assertThat(client.get(fixture.customer() + "/directoryroles").body()).contains(HELPDESK);
        assertThat(client.get(members).json().path("totalCount").asInt()).isZero();

        Reply added = client.post(members, "{\"id\": \"%s\"}".formatted(id));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.text("/roleId")).isEqualTo(HELPDESK);
        assertThat(client.get(members).text("/items/0/id")).isEqualTo(id);
        assertThat(client.get(user + "/directoryroles").text("/items/0/name")).isEqualTo("Helpdesk Administrator");
        assertThat(client.post(members, "{\"id\": \"%s\"}".formatted(id)).status())
                .isEqualTo(409);

        assertThat(client.delete(members + "/" + id).status()).isEqualTo(204);
        assertThat(client.get(user + "/directoryroles").json().path("items")).isEmpty();
    }

    @Test
    void licencesAreAssignedUntilThereAreNone() {
        fixture.subscription(Requests.G3, 1);
        String user = create();
        String update = "{\"licensesToAssign\": [{\"skuId\": \"%s\"}]}".formatted(TestCatalog.PRODUCTIVITY_G3_SKU);
        Reply assigned = client.post(user + "/licenseupdates", update);
        assertThat(assigned.status()).isEqualTo(201);
        assertThat(assigned.json().path("licenseWarnings").isArray()).isTrue();

        Reply licenses = client.get(user + "/licenses?licenseGroupIds=Group2&licenseGroupIds=Group1");
        assertThat(licenses.text("/items/0/productSku/id")).isEqualTo(TestCatalog.PRODUCTIVITY_G3_SKU);
        assertThat(client.get(user + "/licenses?licenseGroupIds=Group2").json().path("items"))
                .isEmpty();
        Reply skus = client.get(fixture.customer() + "/subscribedskus");
        assertThat(skus.json().at("/items/0/availableUnits").asInt()).isZero();
        assertThat(skus.json().at("/items/0/consumedUnits").asInt()).isEqualTo(1);

        String admin = users + "/" + client.get(users).text("/items/0/id");
        assertThat(client.post(admin + "/licenseupdates", update).text("/description"))
                .contains("usage location");
        client.patch(admin, "{\"usageLocation\": \"US\"}");
        assertThat(client.post(admin + "/licenseupdates", update).code()).isEqualTo(60012);
    }

    @ParameterizedTest
    @EnumSource(value = SimulatedCloud.class, names = "GLOBAL", mode = EnumSource.Mode.EXCLUDE)
    void theGovernmentCloudsRefuseAllOfIt(SimulatedCloud cloud) {
        try (PartnerCenterSimulator government =
                PartnerCenterSimulator.builder().cloud(cloud).start()) {
            Fixture other = new Fixture(government);
            for (String path : List.of("/users", "/users/1", "/directoryroles", "/subscribedskus")) {
                Reply refused = other.client().get(other.customer() + path);
                assertThat(refused.status()).isEqualTo(403);
                assertThat(refused.text("/description")).contains("in this cloud");
            }
            assertThat(other.client()
                            .post(other.customer() + "/users", Requests.partnerCenterUser(LEE))
                            .status())
                    .isEqualTo(403);
        }
    }

    private String create() {
        return users + "/" + client.post(users, Requests.partnerCenterUser(LEE)).text("/id");
    }

    private static String filter(String field, String value) {
        String json = "{\"Field\":\"%s\",\"Value\":\"%s\",\"Operator\":\"equals\"}".formatted(field, value);
        return URLEncoder.encode(json, StandardCharsets.UTF_8);
    }
}
