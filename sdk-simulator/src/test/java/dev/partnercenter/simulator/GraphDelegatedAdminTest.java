package dev.partnercenter.simulator;

import static dev.partnercenter.simulator.DelegatedAdmin.RELATIONSHIPS;
import static dev.partnercenter.simulator.DelegatedAdmin.idOf;
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

    private PartnerCenterSimulator simulator;
    private DelegatedAdmin delegated;
    private Graph graph;

    @BeforeEach
    void partner(PartnerCenterSimulator simulator) {
        this.simulator = simulator;
        delegated = new DelegatedAdmin(simulator);
        graph = delegated.graph();
    }

    @Test
    void aRelationshipIsDraftedChangedAndDeleted() {
        Reply created = delegated.draft("Harbor access");
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
        Reply changed = delegated.matching(created).patch(path, "{\"duration\": \"P180D\"}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("/duration")).isEqualTo("P180D");
        assertThat(delegated
                        .matching(created)
                        .patch(path, "{\"duration\": \"P30D\"}")
                        .status())
                .as("a stale ETag")
                .isEqualTo(412);

        assertThat(delegated.matching(created).delete(path).status()).isEqualTo(412);
        assertThat(delegated.matching(changed).delete(path).status()).isEqualTo(204);
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
        String body = delegated.body("Harbor access").replace(right.replace('\'', '"'), wrong.replace('\'', '"'));
        assertThat(graph.post(RELATIONSHIPS, body).status()).isEqualTo(400);
    }

    @Test
    void namesAreUnique() {
        delegated.draft("Harbor access");
        assertThat(delegated.draft("Harbor access").status()).isEqualTo(409);
    }

    @Test
    void aLockedRelationshipWaitsForTheCustomerAndBecomesActive() {
        String path = RELATIONSHIPS + "/" + delegated.draft("Harbor access").text("/id");
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
        assertThat(graph.get("/tenantRelationships/delegatedAdminCustomers/" + delegated.customer())
                        .text("/displayName"))
                .isEqualTo("Harbor County");
        assertThat(graph.get("/tenantRelationships/delegatedAdminCustomers/" + delegated.customer()
                                + "/serviceManagementDetails")
                        .json()
                        .path("value"))
                .isNotEmpty();
        assertThat(graph.get(RELATIONSHIPS + "?$filter=status%20eq%20'active'")
                        .json()
                        .path("value"))
                .hasSize(1);
    }

    @Test
    void anActiveRelationshipCanOnlyBeExtendedOrEnded() {
        String path = delegated.active();
        Reply read = graph.get(path);
        assertThat(delegated
                        .matching(read)
                        .patch(path, "{\"duration\": \"P1D\"}")
                        .status())
                .isEqualTo(409);
        assertThat(delegated
                        .matching(read)
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
    void timeEndsWhatNobodyExtends() {
        String path = delegated.active();
        simulator.clock().advance(Duration.ofDays(731));
        graph = Graph.ofApplication(simulator, TestIdentity.TENANT_ID);
        assertThat(graph.get(path).text("/status")).isEqualTo("expired");
    }

    @Test
    void listsHaveUpTo300Objects() {
        for (int i = 0; i < 3; i++) {
            delegated.draft("Harbor access " + i);
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
        assertThat(Graph.ofTenant(simulator, delegated.customer())
                        .get(RELATIONSHIPS)
                        .status())
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
            delegated = new DelegatedAdmin(other);
            graph = delegated.graph();
            String path = RELATIONSHIPS + "/" + delegated.draft("Harbor access").text("/id");
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
}
