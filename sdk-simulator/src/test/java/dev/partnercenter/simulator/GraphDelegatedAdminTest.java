package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.simulator.TestClient.Reply;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SimulatorExtension.class)
class GraphDelegatedAdminTest {

    private static final String RELATIONSHIPS = "/tenantRelationships/delegatedAdminRelationships";
    private static final String USER_ADMINISTRATOR = "fe930be7-5e62-47db-91af-98c3a49a38b1";
    private static final String LICENSE_ADMINISTRATOR = "4d6ac14f-3453-41d0-bef9-a3e0c569773a";

    private PartnerCenterSimulator simulator;
    private Graph graph;
    private String customer;

    @BeforeEach
    void partner(PartnerCenterSimulator simulator) {
        this.simulator = simulator;
        customer = new Fixture(simulator).id("customerId");
        graph = Graph.ofPartner(simulator);
    }

    @Test
    void aRelationshipIsDraftedChangedAndDeleted() {
        Reply created = draft("Harbor access");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("/status")).isEqualTo("created");
        assertThat(created.text("/autoExtendDuration")).isEqualTo("PT0S");
        assertThat(created.text("/@odata.etag")).startsWith("W/\"");
        assertThat(created.header("Location")).endsWith(RELATIONSHIPS + "/" + created.text("/id"));
        String path = RELATIONSHIPS + "/" + created.text("/id");
        Reply read = graph.get(path);
        assertThat(read.text("/@odata.type")).isEqualTo("#microsoft.graph.delegatedAdminRelationship");
        assertThat(read.text("/@odata.context"))
                .endsWith("/v1.0/tenantRelationships/$metadata#delegatedAdminRelationships/$entity");

        assertThat(graph.patch(path, "{\"duration\": \"P180D\"}").status())
                .as("no If-Match")
                .isEqualTo(428);
        Reply changed = matching(created).patch(path, "{\"duration\": \"P180D\"}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("/duration")).isEqualTo("P180D");
        assertThat(matching(created).patch(path, "{\"duration\": \"P30D\"}").status())
                .as("a stale ETag")
                .isEqualTo(412);

        assertThat(matching(created).delete(path).status()).isEqualTo(412);
        assertThat(matching(changed).delete(path).status()).isEqualTo(204);
        assertThat(graph.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'duration': 'P730D' | 'duration': 'P731D'",
                "'duration': 'P730D' | 'duration': 'P0D'",
                "'duration': 'P730D' | 'duration': 'forever'",
                "'displayName': 'Harbor access' | 'displayName': ''",
                "'displayName' | 'status': 'active', 'displayName'",
                "fe930be7 | fe930be8",
                "'duration' | 'autoExtendDuration': 'P90D', 'duration'",
            })
    void aDraftHasToHold(String right, String wrong) {
        String body = body("Harbor access").replace(right.replace('\'', '"'), wrong.replace('\'', '"'));
        assertThat(graph.post(RELATIONSHIPS, body).status()).isEqualTo(400);
    }

    @Test
    void namesAreUnique() {
        draft("Harbor access");
        assertThat(draft("Harbor access").status()).isEqualTo(409);
    }

    @Test
    void aLockedRelationshipWaitsForTheCustomerAndBecomesActive() {
        String path = RELATIONSHIPS + "/" + draft("Harbor access").text("/id");
        Reply request = graph.post(path + "/requests", "{\"action\": \"lockForApproval\"}");
        assertThat(request.status()).isEqualTo(201);
        assertThat(request.text("/status")).isEqualTo("created");
        String requestPath = path + "/requests/" + request.text("/id");
        assertThat(graph.get(requestPath).text("/status")).isEqualTo("pending");
        assertThat(graph.get(requestPath).text("/status")).isEqualTo("succeeded");
        assertThat(graph.get(path).text("/status")).isEqualTo("approvalPending");
        assertThat(graph.with("If-Match", "*").delete(path).status()).isEqualTo(409);
        assertThat(graph.get("/tenantRelationships/delegatedAdminCustomers")
                        .json()
                        .path("value"))
                .isEmpty();

        simulator.delegatedAdmin().approve(idOf(path));
        assertThat(graph.get(path).text("/status")).isEqualTo("approved");
        assertThat(graph.get(path).text("/status")).isEqualTo("activating");
        Reply active = graph.get(path);
        assertThat(active.text("/status")).isEqualTo("active");
        assertThat(active.text("/activatedDateTime")).isNotNull();
        assertThat(active.text("/customer/displayName")).isEqualTo("Harbor County");
        assertThat(graph.get("/tenantRelationships/delegatedAdminCustomers/" + customer)
                        .text("/displayName"))
                .isEqualTo("Harbor County");
        assertThat(graph.get(RELATIONSHIPS + "?$filter=status%20eq%20'active'")
                        .json()
                        .path("value"))
                .hasSize(1);
    }

    @Test
    void anActiveRelationshipCanOnlyBeExtendedOrEnded() {
        String path = active();
        Reply read = graph.get(path);
        assertThat(matching(read).patch(path, "{\"duration\": \"P1D\"}").status())
                .isEqualTo(409);
        assertThat(matching(read)
                        .patch(path, "{\"autoExtendDuration\": \"P180D\"}")
                        .status())
                .isEqualTo(200);

        graph.post(path + "/requests", "{\"action\": \"terminate\"}");
        assertThat(graph.get(path).text("/status")).isEqualTo("terminating");
        assertThat(graph.get(path).text("/status")).isEqualTo("terminated");
        assertThat(graph.post(path + "/requests", "{\"action\": \"terminate\"}").status())
                .isEqualTo(409);
        assertThat(graph.get(path + "/requests").json().path("value")).hasSize(2);
    }

    @Test
    void accessIsAssignedChangedByAnOperationAndTakenAway() {
        String path = active();
        String assignments = path + "/accessAssignments";
        Reply created = graph.post(assignments, assignment(USER_ADMINISTRATOR));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("/status")).isEqualTo("pending");
        String one = assignments + "/" + created.text("/id");
        graph.get(one);
        Reply active = graph.get(one);
        assertThat(active.text("/status")).isEqualTo("active");
        assertThat(graph.post(assignments, assignment(USER_ADMINISTRATOR)).status())
                .as("one for a group")
                .isEqualTo(409);

        assertThat(matching(active).patch(one, details(USER_ADMINISTRATOR)).status())
                .as("nothing new")
                .isEqualTo(200);
        Reply accepted = matching(active).patch(one, details(LICENSE_ADMINISTRATOR));
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.header("Retry-After")).isEqualTo("10");
        String operation = accepted.header("Location");
        assertThat(operation).startsWith("https://graph.microsoft.us/v1.0" + path + "/operations/");
        assertThat(graph.follow(operation).text("/status")).isEqualTo("notStarted");
        assertThat(graph.follow(operation).text("/operationType")).isEqualTo("delegatedAdminAccessAssignmentUpdate");
        assertThat(graph.follow(operation).text("/status")).isEqualTo("succeeded");
        Reply changed = graph.get(one);
        assertThat(changed.text("/status")).isEqualTo("active");
        assertThat(changed.text("/accessDetails/unifiedRoles/0/roleDefinitionId"))
                .isEqualTo(LICENSE_ADMINISTRATOR);

        assertThat(matching(active).delete(one).status()).isEqualTo(412);
        assertThat(matching(changed).delete(one).status()).isEqualTo(204);
        assertThat(graph.get(one).text("/status")).isEqualTo("deleting");
        assertThat(graph.get(one).status()).isEqualTo(404);
    }

    @Test
    void accessWantsAnActiveRelationshipAndItsRoles() {
        String path = RELATIONSHIPS + "/" + draft("Harbor access").text("/id");
        assertThat(graph.post(path + "/accessAssignments", assignment(USER_ADMINISTRATOR))
                        .status())
                .isEqualTo(409);
        String active = active();
        assertThat(graph.post(active + "/accessAssignments", assignment("88d8e3e3-8f55-4a1e-953a-9b9898b8876b"))
                        .text("/error/message"))
                .contains("does not have all of these roles");
    }

    @Test
    void timeEndsWhatNobodyExtends() {
        String path = active();
        simulator.clock().advance(Duration.ofDays(731));
        graph = Graph.ofApplication(simulator, TestIdentity.TENANT_ID);
        assertThat(graph.get(path).text("/status")).isEqualTo("expired");
    }

    @Test
    void listsHaveUpTo300Objects() {
        for (int i = 0; i < 3; i++) {
            draft("Harbor access " + i);
        }
        Reply first = graph.get(RELATIONSHIPS + "?$top=2&$orderby=displayName%20desc");
        assertThat(first.text("/value/0/displayName")).isEqualTo("Harbor access 2");
        assertThat(graph.follow(first.text("/@odata.nextLink")).json().path("value"))
                .hasSize(1);
        assertThat(graph.get(RELATIONSHIPS + "?$top=301").status()).isEqualTo(400);
        assertThat(graph.get(RELATIONSHIPS + "?$count=true")
                        .json()
                        .path("@odata.count")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void onlyThePartnersTenantHasRelationships() {
        assertThat(Graph.ofTenant(simulator, customer).get(RELATIONSHIPS).status())
                .isEqualTo(403);
        assertThat(Graph.ofApplication(simulator, TestIdentity.TENANT_ID)
                        .get(RELATIONSHIPS)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void customersCanBeTakenToApproveByThemselves() {
        try (PartnerCenterSimulator other = PartnerCenterSimulator.builder()
                .relationshipApproval(Duration.ofHours(1))
                .start()) {
            customer = new Fixture(other).id("customerId");
            graph = Graph.ofPartner(other);
            String path = RELATIONSHIPS + "/" + draft("Harbor access").text("/id");
            graph.post(path + "/requests", "{\"action\": \"lockForApproval\"}");
            graph.get(path);
            graph.get(path);
            assertThatThrownBy(() -> other.delegatedAdmin().terminate(idOf(path)))
                    .isInstanceOf(IllegalArgumentException.class);

            other.clock().advance(Duration.ofMinutes(61));
            graph = Graph.ofPartner(other);
            graph.get(path);
            other.clock().advance(Duration.ofSeconds(30));
            assertThat(graph.get(path).text("/status")).isEqualTo("active");
            other.delegatedAdmin().terminate(idOf(path));
            other.clock().advance(Duration.ofSeconds(30));
            assertThat(graph.get(path).text("/status")).isEqualTo("terminated");
        }
    }

    /** The path of a relationship that the customer has approved. */
    private String active() {
        String path = RELATIONSHIPS + "/" + draft("Harbor access, approved").text("/id");
        graph.post(path + "/requests", "{\"action\": \"lockForApproval\"}");
        simulator.delegatedAdmin().approve(idOf(path), customer);
        for (int i = 0; i < 3; i++) {
            graph.get(path);
        }
        return path;
    }

    private Reply draft(String name) {
        return graph.post(RELATIONSHIPS, body(name));
    }

    private String body(String name) {
        return """
                {"displayName": "%s", "duration": "P730D",
                 "customer": {"tenantId": "%s", "displayName": "Harbor County"},
                 "accessDetails": {"unifiedRoles": [{"roleDefinitionId": "%s"}, {"roleDefinitionId": "%s"}]}}
                """.formatted(name, customer, USER_ADMINISTRATOR, LICENSE_ADMINISTRATOR);
    }

    private static String assignment(String roleId) {
        return """
                {"accessContainer": {"accessContainerId": "%s", "accessContainerType": "securityGroup"},
                 "accessDetails": {"unifiedRoles": [{"roleDefinitionId": "%s"}]}}
                """.formatted(TestIdentity.ADMIN_AGENTS_GROUP_ID, roleId);
    }

    private static String details(String roleId) {
        return "{\"accessDetails\": {\"unifiedRoles\": [{\"roleDefinitionId\": \"%s\"}]}}".formatted(roleId);
    }

    private Graph matching(Reply reply) {
        return graph.with("If-Match", reply.text("/@odata.etag"));
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
