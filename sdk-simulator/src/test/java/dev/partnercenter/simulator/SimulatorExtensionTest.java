package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

class SimulatorExtensionTest {

    @Nested
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    class AsAStaticField {

        @RegisterExtension
        static final SimulatorExtension SIMULATORS =
                SimulatorExtension.of(PartnerCenterSimulator.builder().pageSize(1));

        @Test
        @Order(1)
        void theSettingsHold(PartnerCenterSimulator simulator) {
            TestClient client = TestClient.of(simulator);
            client.post("/v1/customers", Requests.customer("a.onmicrosoft.us", "A"));
            client.post("/v1/customers", Requests.customer("b.onmicrosoft.us", "B"));
            assertThat(client.get("/v1/customers").json().path("items")).hasSize(1);
        }

        @Test
        @Order(2)
        void theNextTestStartsFromNothing(PartnerCenterSimulator simulator) {
            assertThat(TestClient.of(simulator)
                            .get("/v1/customers")
                            .json()
                            .path("totalCount")
                            .asInt())
                    .isZero();
        }
    }

    @Nested
    class AsAnInstanceField {

        @RegisterExtension
        final SimulatorExtension simulators = new SimulatorExtension();

        @Test
        void aSimulatorRuns(PartnerCenterSimulator simulator) {
            assertThat(TestClient.of(simulator).get("/v1/customers").status()).isEqualTo(200);
        }
    }
}
