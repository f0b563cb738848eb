package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class GraphDeletedUsersTest {

    private static final String LEE = "lee.osei@harborcounty.onmicrosoft.us";
    private static final String DELETED = "/directory/deletedItems/";

    private PartnerCenterSimulator simulator;
    private Graph graph;
    private String tenant;
    private String id;

    @BeforeEach
    void deletedUser(PartnerCenterSimulator simulator) {
        this.simulator = simulator;
        tenant = new Fixture(simulator).id("customerId");
        graph = Graph.ofTenant(simulator, tenant);
        id = graph.user(LEE);
        graph.delete("/users/" + id);
    }

    @Test
    void aDeletedUserIsListedUnderAnotherName() {
        Reply deleted = graph.get(DELETED + "microsoft.graph.user");
        assertThat(deleted.text("/value/0/id")).isEqualTo(id);
        assertThat(deleted.text("/value/0/userPrincipalName")).isEqualTo(id.replace("-", "") + LEE);
        assertThat(deleted.text("/value/0/deletedDateTime")).matches("....-..-..T..:..:..Z");
        assertThat(graph.get(DELETED + "graph.user").json().path("value"))
                .as("the short name of the type")
                .hasSize(1);
        assertThat(graph.get(DELETED + "microsoft.graph.user?$orderby=deletedDateTime%20desc")
                        .status())
                .isEqualTo(200);
        assertThat(graph.get("/directory/deletedItems").status())
                .as("without the type")
                .isEqualTo(400);
    }

    @Test
    void aUserIsRestoredWithin30Days() {
        simulator.clock().advance(Duration.ofDays(29));
        graph = Graph.ofTenant(simulator, tenant);
        Reply restored = graph.post(DELETED + id + "/restore", "");
        assertThat(restored.status()).isEqualTo(200);
        assertThat(restored.text("/@odata.type")).isEqualTo("#microsoft.graph.user");
        assertThat(restored.text("/userPrincipalName")).isEqualTo(LEE);
        assertThat(graph.get("/users/" + LEE).status()).isEqualTo(200);
        assertThat(graph.get(DELETED + "microsoft.graph.user").json().path("value"))
                .isEmpty();
    }

    @Test
    void after30DaysTheUserIsGone() {
        simulator.clock().advance(Duration.ofDays(30));
        graph = Graph.ofTenant(simulator, tenant);
        assertThat(graph.post(DELETED + id + "/restore", "").status()).isEqualTo(404);
    }

    @Test
    void aNameThatIsTakenMeanwhileWantsAnother() {
        graph.user(LEE);
        Reply refused = graph.post(DELETED + id + "/restore", "{}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/details/0/code")).isEqualTo("ObjectConflict");
        assertThat(graph.post(
                                DELETED + id + "/restore",
                                "{\"newUserPrincipalName\": \"lee.2@harborcounty.onmicrosoft.us\"}")
                        .text("/userPrincipalName"))
                .isEqualTo("lee.2@harborcounty.onmicrosoft.us");
    }

    @Test
    void aDeletedUserCanBePurged() {
        assertThat(graph.delete(DELETED + id).status()).isEqualTo(204);
        assertThat(graph.get(DELETED + id).status()).isEqualTo(404);
    }
}
