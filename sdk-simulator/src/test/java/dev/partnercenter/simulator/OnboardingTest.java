package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OnboardingTest {

    @Test
    void aCustomerBuysSeatsByCartAndGetsASubscriptionOnceItIsProvisioned() {
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.builder()
                .provisioningDelay(Duration.ofMinutes(3))
                .start()) {
            TestClient anonymous = TestClient.of(simulator);
            Reply token = anonymous.form(
                    "/login.microsoftonline.us/" + TestIdentity.TENANT_ID + "/oauth2/v2.0/token", Requests.secret());
            TestClient client = anonymous.withToken(token.text("/access_token"));

            Reply customer =
                    client.post("/v1/customers", Requests.customer("harborcounty.onmicrosoft.us", "Harbor County"));
            assertThat(customer.status()).isEqualTo(201);
            String path = "/v1/customers/" + customer.text("/id");

            Reply cart = client.post(path + "/carts", Requests.cart(Requests.G3, 25));
            assertThat(cart.status()).isEqualTo(201);
            assertThat(cart.json().at("/lineItems/0/error").isMissingNode()).isTrue();

            Reply checkout = client.post(path + "/carts/" + cart.text("/id") + "/checkout", "");
            assertThat(checkout.status()).isEqualTo(201);
            assertThat(checkout.text("/orders/0/status")).isEqualTo("pending");
            String orderId = checkout.text("/orders/0/id");
            assertThat(client.get(path + "/subscriptions")
                            .json()
                            .path("totalCount")
                            .asInt())
                    .isZero();

            simulator.clock().advance(Duration.ofMinutes(3));

            Reply subscriptions = client.get(path + "/subscriptions?order_id=" + orderId);
            assertThat(subscriptions.text("/items/0/status")).isEqualTo("active");
            assertThat(subscriptions.json().at("/items/0/quantity").asInt()).isEqualTo(25);
            Reply order = client.get(path + "/orders/" + orderId);
            assertThat(order.text("/status")).isEqualTo("completed");
            assertThat(order.text("/lineItems/0/subscriptionId")).isEqualTo(subscriptions.text("/items/0/id"));
        }
    }
}
