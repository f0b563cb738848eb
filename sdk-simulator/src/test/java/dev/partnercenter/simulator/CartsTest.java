package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class CartsTest {

    @Test
    void aCartKeepsWhatWasSentAndTellsOrderGroupsAndItsEnd(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        Reply cart =
                fixture.client().post(fixture.customer() + "/carts", """
                        {"Memo": "fall", "LineItems": [
                          {"CatalogItemId": "%s", "Quantity": 3, "Colour": "blue", "ProvisioningContext": {"Scope": "shared"}},
                          {"CatalogItemId": "%s", "Quantity": 1, "BillingCycle": "one_time", "TermDuration": "P1Y"}]}
                        """.formatted(Requests.G3, Requests.RESERVATION));

        assertThat(cart.status()).isEqualTo(201);
        assertThat(cart.text("/Memo")).isEqualTo("fall");
        assertThat(cart.text("/lineItems/0/Colour")).isEqualTo("blue");
        assertThat(cart.text("/lineItems/0/provisioningContext/Scope")).isEqualTo("shared");
        assertThat(cart.text("/lineItems/0/orderGroup")).isNotEqualTo(cart.text("/lineItems/1/orderGroup"));
        assertThat(cart.text("/status")).isEqualTo("Active");
        Reply read = fixture.client().get(fixture.customer() + "/carts/" + cart.text("/id"));
        assertThat(read.json()).isEqualTo(cart.json());
    }

    @Test
    void aCartIsGoneAfterSevenDays(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String cart = fixture.cart(Requests.G3, 1);
        simulator.clock().advance(Duration.ofDays(7).minusMinutes(5));
        assertThat(fixture.client().get(cart).status()).isEqualTo(200);
        simulator.clock().advance(Duration.ofMinutes(5));
        assertThat(fixture.client().get(cart).code()).isEqualTo(800008);
        assertThat(fixture.client().post(cart + "/checkout", "").status()).isEqualTo(404);
    }

    @Test
    void aPutReplacesTheLines(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String cart = fixture.cart(Requests.G3, 1);
        String id = fixture.id("cartId");

        Reply changed = fixture.client().put(cart, Requests.cart(Requests.G5, 8));
        assertThat(changed.text("/id")).isEqualTo(id);
        assertThat(fixture.client().get(cart).text("/lineItems/0/catalogItemId"))
                .isEqualTo(Requests.G5);
        fixture.client().post(cart + "/checkout", "");
        assertThat(fixture.client().put(cart, Requests.cart(Requests.G3, 1)).code())
                .isEqualTo(800065);
    }

    @Test
    void aLineThatCannotBeBoughtCarriesAnError(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        TestClient client = fixture.client();
        String carts = fixture.customer() + "/carts";

        assertThat(client.post(carts, Requests.cart("no-such-item", 1)).text("/lineItems/0/error/errorCode"))
                .isEqualTo("catalog_item_id_is_not_valid");
        assertThat(client.post(carts, Requests.cart(Requests.G3, 10_001)).text("/lineItems/0/error/errorCode"))
                .isEqualTo("invalid_input");
        assertThat(client.post(carts, Requests.cart(Requests.ADD_ON, 1)).text("/lineItems/0/error/errorCode"))
                .isEqualTo("subscription_is_not_valid");
        assertThat(client.post(carts, "{\"lineItems\": []}").code()).isEqualTo(800002);
        String bad = fixture.cart("no-such-item", 1);
        assertThat(client.post(bad + "/checkout", "").code()).isEqualTo(800009);
    }

    @Test
    void checkoutPlacesTheGoodGroupsAndReportsTheOthers(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        Reply cart = fixture.client().post(fixture.customer() + "/carts", """
                        {"lineItems": [{"id": 0, "catalogItemId": "%s", "quantity": 2, "billingCycle": "monthly"},
                                       {"id": 1, "catalogItemId": "%s", "quantity": 0, "billingCycle": "annual"}]}
                        """.formatted(Requests.G3, Requests.G5));
        Reply result = fixture.client().post(fixture.customer() + "/carts/" + cart.text("/id") + "/checkout", "");

        assertThat(result.status()).isEqualTo(201);
        assertThat(result.json().path("orders")).hasSize(1);
        assertThat(result.text("/orders/0/lineItems/0/offerId")).isEqualTo(Requests.G3);
        assertThat(result.text("/orderErrors/0/orderGroupId")).isEqualTo(cart.text("/lineItems/1/orderGroup"));
        assertThat(result.json().at("/orderErrors/0/code").asInt()).isEqualTo(800009);
    }

    @Test
    void aLineIsCheckedAgainAtTheCheckout(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        TestClient client = fixture.client();
        String azure = fixture.subscription(Requests.AZURE, 1);
        Reply cart = client.post(
                fixture.customer() + "/carts", """
                {"lineItems": [{"id": 0, "catalogItemId": "%s", "quantity": 1, "billingCycle": "one_time",
                  "provisioningContext": {"subscriptionId": "%s", "scope": "single"}}]}
                """.formatted(Requests.RESERVATION, fixture.id("subscriptionId")));
        String checkout = fixture.customer() + "/carts/" + cart.text("/id") + "/checkout";
        assertThat(cart.text("/lineItems/0/error/errorCode")).isEqualTo("subscription_not_registered");
        assertThat(client.post(checkout, "").code()).isEqualTo(800009);

        client.post(azure + "/registrations", "");
        assertThat(client.post(checkout, "").status()).isEqualTo(201);
    }

    @Test
    void aCartIsCheckedOutOnce(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String cart = fixture.cart(Requests.G3, 1);
        assertThat(fixture.client().post(cart + "/checkout", "\"success\"").status())
                .isEqualTo(201);
        assertThat(fixture.client().get(cart).text("/status")).isEqualTo("Ordered");
        assertThat(fixture.client().post(cart + "/checkout", "\"success\"").code())
                .isEqualTo(800065);
    }

    @Test
    void anAddOnBesideItsParentIsDeliveredUnderIt(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        Reply cart = fixture.client().post(fixture.customer() + "/carts", """
                        {"lineItems": [{"id": 0, "catalogItemId": "%s", "quantity": 5, "billingCycle": "monthly",
                          "addonItems": [{"id": 1, "catalogItemId": "%s", "quantity": 2, "billingCycle": "monthly"}]}]}
                        """.formatted(Requests.G3, Requests.ADD_ON));
        assertThat(cart.json().findValue("error")).isNull();
        Reply result = fixture.client().post(fixture.customer() + "/carts/" + cart.text("/id") + "/checkout", "");

        String parent = result.text("/orders/0/lineItems/0/subscriptionId");
        Reply addOns = fixture.client().get(fixture.customer() + "/subscriptions/" + parent + "/addons");
        assertThat(addOns.text("/items/0/offerId")).isEqualTo(Requests.ADD_ON);
        assertThat(addOns.text("/items/0/parentSubscriptionId")).isEqualTo(parent);
    }
}
