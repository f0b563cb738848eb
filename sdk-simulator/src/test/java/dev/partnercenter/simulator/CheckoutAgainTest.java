package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CheckoutAgainTest {

    private static final String ID = "5d2a6f70-0000-4000-8000-00000000000b";

    @Test
    void a_cart_is_bought_once_unless_told_otherwise() {
        try (PartnerCenterSimulator simulator =
                PartnerCenterSimulator.builder().requestIdWindow(Duration.ZERO).start()) {
            Fixture fixture = new Fixture(simulator);
            TestClient client = fixture.client().with("MS-RequestId", ID);
            String cart = fixture.cart(Requests.G3, 1);
            assertThat(client.post(cart + "/checkout", "").status()).isEqualTo(201);
            assertThat(client.post(cart + "/checkout", "").code()).isEqualTo(800065);
            assertThat(simulator.orders()).hasSize(1);
        }
    }

    @Test
    void in_the_worst_case_it_buys_again_once_the_request_is_forgotten() {
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.builder()
                .requestIdWindow(Duration.ofSeconds(30))
                .checkoutBuysAgain()
                .start()) {
            Fixture fixture = new Fixture(simulator);
            TestClient client = fixture.client().with("MS-RequestId", ID);
            String cart = fixture.cart(Requests.G3, 1);
            String first = client.post(cart + "/checkout", "").text("/orders/0/id");

            simulator.clock().advance(Duration.ofSeconds(20));
            assertThat(client.post(cart + "/checkout", "").text("/orders/0/id")).isEqualTo(first);
            assertThat(simulator.orders()).hasSize(1);
            assertThat(client.get(cart).text("/status")).isEqualTo("Ordered");

            simulator.clock().advance(Duration.ofSeconds(20));
            assertThat(client.post(cart + "/checkout", "").text("/orders/0/id")).isNotEqualTo(first);
            assertThat(simulator.orders()).hasSize(2);
        }
    }

    @Test
    void in_the_worst_case_another_request_buys_again_at_once() {
        try (PartnerCenterSimulator simulator =
                PartnerCenterSimulator.builder().checkoutBuysAgain().start()) {
            Fixture fixture = new Fixture(simulator);
            String cart = fixture.cart(Requests.G3, 1);
            fixture.client().post(cart + "/checkout", "");
            assertThat(fixture.client().post(cart + "/checkout", "").status()).isEqualTo(201);
            assertThat(simulator.orders()).hasSize(2);
        }
    }

    @Test
    void orders_can_be_counted_without_asking_over_the_network() {
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.start()) {
            assertThat(simulator.orders()).isEmpty();
            Fixture fixture = new Fixture(simulator);
            fixture.client().post(fixture.customer() + "/orders", """
                    {"billingCycle": "monthly", "lineItems": [
                      {"lineItemNumber": 0, "offerId": "%s", "quantity": 3, "friendlyName": "PO-0001"},
                      {"lineItemNumber": 1, "offerId": "%s", "quantity": 1}]}
                    """.formatted(Requests.G3, Requests.G5));

            assertThat(simulator.orders()).singleElement().satisfies(order -> {
                assertThat(order.customerId()).isEqualTo(fixture.id("customerId"));
                assertThat(order.status()).isEqualTo("completed");
                assertThat(order.createdAt())
                        .isBeforeOrEqualTo(simulator.clock().instant());
                assertThat(order.lineItems()).hasSize(2);
                assertThat(order.lineItems().get(0)).isEqualTo(new SimulatedOrder.LineItem(Requests.G3, "PO-0001", 3));
            });
        }
    }
}
