package dev.partnercenter.simulator;

import static dev.partnercenter.simulator.DelegatedAdmin.LICENSE_ADMINISTRATOR;
import static dev.partnercenter.simulator.DelegatedAdmin.USER_ADMINISTRATOR;
import static dev.partnercenter.simulator.DelegatedAdmin.assignment;
import static dev.partnercenter.simulator.DelegatedAdmin.details;
import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class GraphAccessAssignmentsTest {

    private DelegatedAdmin delegated;
    private Graph graph;

    @BeforeEach
    void partner(PartnerCenterSimulator simulator) {
        delegated = new DelegatedAdmin(simulator);
        graph = delegated.graph();
    }

    @Test
    void accessIsAssignedChangedByAnOperationAndTakenAway() {
        String path = delegated.active();
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

        assertThat(delegated
                        .matching(active)
                        .patch(one, details(USER_ADMINISTRATOR))
                        .status())
                .as("nothing new")
                .isEqualTo(200);
        Reply accepted = delegated.matching(active).patch(one, details(LICENSE_ADMINISTRATOR));
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

        assertThat(delegated.matching(active).delete(one).status()).isEqualTo(412);
        assertThat(delegated.matching(changed).delete(one).status()).isEqualTo(204);
        assertThat(graph.get(one).text("/status")).isEqualTo("deleting");
        assertThat(graph.get(one).status()).isEqualTo(404);
    }

    @Test
    void accessWantsAnActiveRelationshipAndItsRoles() {
        String path = DelegatedAdmin.RELATIONSHIPS + "/"
                + delegated.draft("Harbor access").text("/id");
        assertThat(graph.post(path + "/accessAssignments", assignment(USER_ADMINISTRATOR))
                        .status())
                .isEqualTo(409);
        String active = delegated.active();
        assertThat(graph.post(active + "/accessAssignments", assignment("88d8e3e3-8f55-4a1e-953a-9b9898b8876b"))
                        .text("/error/message"))
                .contains("does not have all of these roles");
    }
}
