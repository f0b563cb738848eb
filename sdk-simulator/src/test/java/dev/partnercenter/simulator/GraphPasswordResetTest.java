package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class GraphPasswordResetTest {

    private Graph graph;
    private String reset;

    @BeforeEach
    void user(PartnerCenterSimulator simulator) {
        graph = Graph.ofTenant(simulator, new Fixture(simulator).id("customerId"));
        reset = path(graph.user("lee.osei@harborcounty.onmicrosoft.us"));
    }

    @Test
    void aGeneratedPasswordComesWithAnOperationThatIsPolledToItsEnd() {
        Reply accepted = graph.post(reset, "{}");
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.text("/newPassword")).isNotBlank();
        String operation = accepted.header("Location");
        assertThat(operation)
                .startsWith("https://graph.microsoft.us/v1.0/users/")
                .contains("/authentication/operations/");
        assertThat(graph.follow(operation).text("/status")).isEqualTo("notStarted");
        assertThat(graph.follow(operation).text("/status")).isEqualTo("running");
        assertThat(graph.follow(operation).text("/status")).isEqualTo("succeeded");
    }

    @Test
    void aGivenPasswordIsNotRepeated() {
        Reply accepted = graph.post(reset, "{\"newPassword\": \"canary-Lantern-Row-7\"}");
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.body()).isEqualTo("{}");
    }

    @Test
    void theOperationIsDoneAsWellWhenTimeHasPassed(PartnerCenterSimulator simulator) {
        String operation = graph.post(reset, "").header("Location");
        simulator.clock().advance(Duration.ofSeconds(30));
        assertThat(graph.follow(operation).text("/status")).isEqualTo("succeeded");
    }

    @Test
    void aBannedPasswordFailsLaterAndASimpleOneAtOnce() {
        Reply banned = graph.post(reset, "{\"newPassword\": \"canary-My-Password-2024\"}");
        String operation = banned.header("Location");
        graph.follow(operation);
        graph.follow(operation);
        Reply failed = graph.follow(operation);
        assertThat(failed.text("/status")).isEqualTo("failed");
        assertThat(failed.text("/statusDetail")).contains("banned");
        assertThat(graph.post(reset, "{\"newPassword\": \"abc\"}").status()).isEqualTo(400);
    }

    @Test
    void onlyUsersMayDoItAndNotToThemselves(PartnerCenterSimulator simulator) {
        String own = path(TestIdentity.USER_ID);
        assertThat(Graph.ofApplication(simulator, TestIdentity.TENANT_ID)
                        .post(own, "{}")
                        .status())
                .isEqualTo(403);
        assertThat(Graph.ofPartner(simulator).post(own, "{}").status()).isEqualTo(403);
        assertThat(graph.post(reset.replace("28c10230", "28c10231"), "{}").status())
                .isEqualTo(404);
    }

    private static String path(String userId) {
        return "/users/" + userId + "/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword";
    }
}
