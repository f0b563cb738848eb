package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class OrdersTest {

    @Test
    void anOrderTellsItsLinesAndLinks(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        Reply order = fixture.client().post(fixture.customer() + "/orders", """
                        {"BillingCycle": "monthly", "PurchaseOrder": "PO-7", "LineItems":
                          [{"LineItemNumber": 0, "OfferId": "%s", "Quantity": 4, "FriendlyName": "Clerks", "Desk": 12}]}
                        """.formatted(Requests.G3));

        assertThat(order.status()).isEqualTo(201);
        assertThat(order.text("/PurchaseOrder")).isEqualTo("PO-7");
        assertThat(order.json().at("/lineItems/0/Desk").asInt()).isEqualTo(12);
        assertThat(order.text("/lineItems/0/friendlyName")).isEqualTo("Clerks");
        assertThat(order.text("/links/self/uri"))
                .isEqualTo("/customers/" + fixture.id("customerId") + "/orders/" + order.text("/id"));
        assertThat(fixture.client()
                        .get(fixture.customer() + "/orders/" + order.text("/id"))
                        .json())
                .isEqualTo(order.json());
    }

    @Test
    void whatCannotBeOrderedHasItsCode(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        TestClient client = fixture.client();
        String orders = fixture.customer() + "/orders";

        assertThat(client.post(orders, "no json").code()).isEqualTo(800002);
        assertThat(client.post(orders, "{\"lineItems\": []}").code()).isEqualTo(800002);
        assertThat(client.post(orders, Requests.order("no-such-offer", 1)).code())
                .isEqualTo(800004);
        assertThat(client.post(orders, Requests.order(Requests.G3, 0)).code()).isEqualTo(2002);
        assertThat(client.post(orders, Requests.order(Requests.ADD_ON, 1)).code())
                .isEqualTo(800029);
        assertThat(client.post(orders, Requests.order(Requests.G3, 1).replace("monthly", "weekly"))
                        .code())
                .isEqualTo(6001);
        assertThat(client.get(orders + "/none").code()).isEqualTo(20000);
        assertThat(client.get(orders).json().path("totalCount").asInt()).isZero();
    }

    @Test
    void provisioningIsSeenByUsersUntilItIsDone() {
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.builder()
                .provisioningDelay(Duration.ofMinutes(1))
                .start()) {
            Fixture fixture = new Fixture(simulator);
            String order = fixture.customer() + "/orders/"
                    + fixture.client()
                            .post(fixture.customer() + "/orders", Requests.order(Requests.G3, 2))
                            .text("/id");

            assertThat(fixture.client().get(order + "/provisioningstatus").text("/items/0/status"))
                    .isEqualTo("Prefulfilled");
            simulator.clock().advance(Duration.ofMinutes(1));
            assertThat(fixture.client().get(order + "/provisioningstatus").text("/items/0/status"))
                    .isEqualTo("Fulfilled");
        }
    }

    @Test
    void ordersAreListedByTheirWayOfBillingAndWithPricesOnDemand(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        fixture.subscription(Requests.G3, 2);
        String orders = fixture.customer() + "/orders";
        fixture.client().post(orders, Requests.order(Requests.RESERVATION, 1).replace("monthly", "one_time"));

        assertThat(fixture.client().get(orders).json().path("totalCount").asInt())
                .isEqualTo(2);
        Reply oneTime = fixture.client().get(orders + "?billingType=onetime&include_price=true");
        assertThat(oneTime.json().path("totalCount").asInt()).isEqualTo(1);
        assertThat(oneTime.json().at("/items/0/totalPrice").decimalValue()).isEqualByComparingTo("840");
        assertThat(fixture.client().get(orders).json().at("/items/0").has("totalPrice"))
                .isFalse();
    }

    @Test
    void theBillingCycleChangesWithTheSubscriptions(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String subscription = fixture.subscription(Requests.G3, 2);
        String order = fixture.customer() + "/orders/" + fixture.id("orderId");
        String stale = fixture.client().get(order).text("/attributes/etag");

        Reply changed = fixture.client().with("If-Match", stale).patch(order, "{\"billingCycle\": \"annual\"}");
        assertThat(changed.text("/billingCycle")).isEqualTo("annual");
        assertThat(fixture.client().get(subscription).text("/billingCycle")).isEqualTo("annual");
        assertThat(fixture.client()
                        .with("If-Match", stale)
                        .patch(order, "{\"billingCycle\": \"monthly\"}")
                        .status())
                .isEqualTo(412);
        assertThat(fixture.client()
                        .patch(order, "{\"billingCycle\": \"weekly\"}")
                        .code())
                .isEqualTo(6001);
        fixture.client().patch(subscription, "{\"status\": \"suspended\"}");
        assertThat(fixture.client()
                        .patch(order, "{\"billingCycle\": \"monthly\"}")
                        .code())
                .isEqualTo(6000);
    }

    @Test
    void anAddOnIsBoughtByALineMore(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String subscription = fixture.subscription(Requests.G3, 2);
        String order = fixture.customer() + "/orders/" + fixture.id("orderId");
        Reply changed = fixture.client()
                .patch(order, """
                        {"lineItems": [{"lineItemNumber": 0, "offerId": "%s", "quantity": 2},
                          {"lineItemNumber": 1, "offerId": "%s", "quantity": 2, "parentSubscriptionId": "%s"}]}
                        """.formatted(Requests.G3, Requests.ADD_ON, fixture.id("subscriptionId")));

        assertThat(changed.json().path("lineItems")).hasSize(2);
        assertThat(fixture.client().get(subscription + "/addons").text("/items/0/offerId"))
                .isEqualTo(Requests.ADD_ON);
    }

    @Test
    void onlyPurchasesOfProductsAreCancelled(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        fixture.subscription(Requests.G3, 2);
        String seats = fixture.customer() + "/orders/" + fixture.id("orderId");
        String reservation = fixture.customer() + "/orders/"
                + fixture.client()
                        .post(
                                fixture.customer() + "/orders",
                                Requests.order(Requests.RESERVATION, 1).replace("monthly", "one_time"))
                        .text("/id");

        assertThat(fixture.client().patch(seats, "{\"status\": \"cancelled\"}").code())
                .isEqualTo(800063);
        assertThat(fixture.client()
                        .patch(reservation, "{\"status\": \"cancelled\"}")
                        .text("/status"))
                .isEqualTo("cancelled");
        assertThat(fixture.client().get(reservation + "/provisioningstatus").text("/items/0/status"))
                .isEqualTo("Unfulfilled");
    }

    @Test
    void attachmentsComeBackAsTheyWereSent(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        fixture.subscription(Requests.G3, 2);
        String order = fixture.customer() + "/orders/" + fixture.id("orderId");
        String content = "signed\r\n--not the edge\r\n\r\nDana";
        Reply uploaded = fixture.client()
                .with("Content-Type", "multipart/form-data; boundary=\"edge\"")
                .post(
                        order + "/attachment",
                        "--edge\r\nContent-Disposition: form-data; name=\"f\"; filename=\"po.txt\"\r\n"
                                + "Content-Type: text/plain\r\n\r\n" + content + "\r\n--edge--\r\n");

        assertThat(uploaded.text("/items/0/fileName")).isEqualTo("po.txt");
        String id = uploaded.text("/items/0/attachmentId");
        Reply downloaded = fixture.client().get(order + "/attachment/" + id);
        assertThat(downloaded.body()).isEqualTo(content);
        assertThat(downloaded.header("Content-Type")).isEqualTo("text/plain");
        assertThat(fixture.client()
                        .get(order + "/attachments")
                        .json()
                        .path("totalCount")
                        .asInt())
                .isEqualTo(1);
        assertThat(fixture.client().get(order + "/attachment/none").status()).isEqualTo(404);
        assertThat(fixture.client().post(order + "/attachment", "{}").status()).isEqualTo(400);
    }

    @Test
    void activationLinksAreByLine(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        fixture.subscription(Requests.ANALYTICS, 2);
        String order = fixture.customer() + "/orders/" + fixture.id("orderId");
        assertThat(fixture.client().get(order + "/lineitems/0/activationlinks").text("/items/0/link/uri"))
                .isNotBlank();
        assertThat(fixture.client().get(order + "/lineitems/7/activationlinks").code())
                .isEqualTo(800071);
    }
}
