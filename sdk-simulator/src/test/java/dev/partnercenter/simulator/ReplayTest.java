package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class ReplayTest {

    private static final String ID = "5d2a6f70-0000-4000-8000-00000000000a";
    private static final String CUSTOMER = Requests.customer("harborcounty.onmicrosoft.us", "Harbor County");

    @Test
    void theSameRequestIdCreatesOneCustomerWithinTheWindow(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator).with("MS-RequestId", ID);
        Reply first = client.post("/v1/customers", CUSTOMER);
        simulator.clock().advance(Duration.ofMinutes(9));
        Reply second = client.post("/v1/customers", CUSTOMER);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(client.get("/v1/customers").json().path("totalCount").asInt())
                .isEqualTo(1);
        simulator.clock().advance(Duration.ofMinutes(1));
        assertThat(client.post("/v1/customers", CUSTOMER).status()).isEqualTo(409);
    }

    @Test
    void aFailureIsNotRemembered(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator).with("MS-RequestId", ID);
        assertThat(client.post("/v1/customers", "{}").status()).isEqualTo(400);
        assertThat(client.post("/v1/customers", CUSTOMER).status()).isEqualTo(201);
    }

    @Test
    void aCheckoutAndAConsentAreRepeatedAsWell(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        TestClient client = fixture.client().with("MS-RequestId", ID);
        String cart = fixture.cart(Requests.G3, 1);
        Reply first = client.post(cart + "/checkout", "");
        assertThat(client.post(cart + "/checkout", "").json()).isEqualTo(first.json());
        assertThat(client.get(fixture.customer() + "/orders")
                        .json()
                        .path("totalCount")
                        .asInt())
                .isEqualTo(1);

        String consent = "{\"applicationId\": \"a\", \"applicationGrants\": [{\"enterpriseApplicationId\": \"e\"}]}";
        String consents = fixture.customer() + "/applicationconsents";
        assertThat(client.post(consents, consent).status()).isEqualTo(201);
        assertThat(client.post(consents, consent).status()).isEqualTo(201);
        assertThat(fixture.client().post(consents, consent).status()).isEqualTo(409);
        assertThat(fixture.client().delete(consents + "/a").status()).isEqualTo(204);
        assertThat(fixture.client().delete(consents + "/a").status()).isEqualTo(404);
    }

    @Test
    void everywhereElseTheSameIdDoesTheWorkAgain(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        TestClient client = fixture.client().with("MS-RequestId", ID);
        Reply first = client.post(fixture.customer() + "/orders", Requests.order(Requests.G3, 1));
        Reply second = client.post(fixture.customer() + "/orders", Requests.order(Requests.G3, 1));
        assertThat(second.text("/id")).isNotEqualTo(first.text("/id"));
    }
}
