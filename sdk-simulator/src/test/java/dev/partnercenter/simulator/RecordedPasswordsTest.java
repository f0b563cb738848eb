package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class RecordedPasswordsTest {

    @Test
    void noRecordedExchangeHoldsAPassword(PartnerCenterSimulator simulator) {
        Reply customer = TestClient.of(simulator)
                .post("/v1/customers", Requests.customer("harborcounty.onmicrosoft.us", "Harbor County"));
        Graph graph = Graph.ofTenant(simulator, customer.text("/id"));
        String id = graph.user("lee.osei@harborcounty.onmicrosoft.us");
        graph.patch("/users/" + id, "{\"passwordProfile\" : { \"Password\" : \"Quote-\\\"Quay\\\"-9\"}}");
        String reset = "/users/" + id + "/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword";
        graph.post(reset, "{\"newPassword\": \"Lantern-Row-7\"}");
        Reply generated = graph.post(reset, "{}");
        simulator.faults().on("POST", "/v1.0/users/**").truncateBody();
        graph.post(reset, "");

        assertThat(customer.text("/userCredentials/password")).startsWith("Sim-");
        assertThat(generated.text("/newPassword")).startsWith("Sim-");
        assertThat(simulator.recordedExchanges())
                .hasSizeGreaterThan(5)
                .allSatisfy(exchange -> assertThat(exchange.requestBody() + exchange.responseBody())
                        .doesNotContain("Sim-", "Oyster-Bay", "Quote-", "Quay", "Lantern-Row"));
        assertThat(simulator.recordedExchanges().get(0).responseBody()).contains("\"password\":\"***\"");
    }
}
