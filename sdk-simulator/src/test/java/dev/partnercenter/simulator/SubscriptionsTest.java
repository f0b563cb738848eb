package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.TestClient.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class SubscriptionsTest {

    @Test
    void theListIsNarrowedByOrderAndByPartner(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        fixture.subscription(Requests.G3, 1);
        String first = fixture.id("subscriptionId");
        String firstOrder = fixture.id("orderId");
        fixture.client()
                .post(
                        fixture.customer() + "/orders",
                        Requests.order(Requests.G5, 1)
                                .replace("\"quantity\"", "\"partnerIdOnRecord\": \"5100099\", \"quantity\""));
        String list = fixture.customer() + "/subscriptions";

        assertThat(fixture.client().get(list).json().path("totalCount").asInt()).isEqualTo(2);
        assertThat(fixture.client()
                        .get(list + "?order_id=" + firstOrder)
                        .json()
                        .path("items")
                        .findValuesAsText("id"))
                .containsExactly(first);
        assertThat(fixture.client().get(list + "?mpn_id=5100099").text("/items/0/offerId"))
                .isEqualTo(Requests.G5);
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeFrom(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String path = fixture.subscription(Requests.G3, 5);
        ObjectNode read = (ObjectNode) fixture.client().get(path).json();
        String etag = read.at("/attributes/etag").asText();

        Reply changed = fixture.client().with("If-Match", "\"" + etag + "\"").patch(path, "{\"quantity\": 6}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("/attributes/etag")).isNotEqualTo(etag);
        Reply stale = fixture.client().with("If-Match", etag).patch(path, "{\"quantity\": 7}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo(2055);
        assertThat(fixture.client()
                        .patch(path, read.put("quantity", 8).toString())
                        .status())
                .isEqualTo(412);
        assertThat(fixture.client().get(path).json().path("quantity").asInt()).isEqualTo(6);
    }

    @Test
    void aChangeKeepsWhatItDoesNotNameAndTakesUnknownProperties(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String path = fixture.subscription(Requests.G3, 5);
        fixture.client()
                .patch(
                        path,
                        "{\"FriendlyName\": \"Clerks\", \"costCentre\": {\"Code\": \"7A\"}, \"offerId\": \"hat\"}");

        Reply read = fixture.client().get(path);
        assertThat(read.text("/friendlyName")).isEqualTo("Clerks");
        assertThat(read.text("/costCentre/Code")).isEqualTo("7A");
        assertThat(read.text("/offerId")).isEqualTo(Requests.G3);
        assertThat(read.json().path("quantity").asInt()).isEqualTo(5);
    }

    @Test
    void quantitiesHaveTheirLimits(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String seats = fixture.subscription(Requests.G3, 5);
        assertThat(fixture.client().patch(seats, "{\"quantity\": 0}").code()).isEqualTo(2002);
        assertThat(fixture.client().patch(seats, "{\"quantity\": 10001}").code())
                .isEqualTo(2002);
        assertThat(fixture.client()
                        .patch(seats, "{\"quantity\": 6, \"status\": \"suspended\"}")
                        .code())
                .isEqualTo(2001);
        assertThat(fixture.client()
                        .patch(seats, "{\"billingCycle\": \"annual\"}")
                        .code())
                .isEqualTo(2054);
        String azure = fixture.subscription(Requests.AZURE, 1);
        assertThat(fixture.client().patch(azure, "{\"quantity\": 2}").code()).isEqualTo(800095);
        assertThat(fixture.client().patch(azure, "{\"autoRenewEnabled\": true}").code())
                .isEqualTo(800093);
    }

    @Test
    void aSubscriptionIsSuspendedWithItsAddOnsAndComesBackBeforeThem(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String parent = fixture.subscription(Requests.G3, 5);
        String order = Requests.order(Requests.ADD_ON, 1)
                .replace(
                        "\"quantity\"",
                        "\"parentSubscriptionId\": \"" + fixture.id("subscriptionId") + "\", \"quantity\"");
        String addOn = fixture.customer() + "/subscriptions/"
                + fixture.client().post(fixture.customer() + "/orders", order).text("/lineItems/0/subscriptionId");

        Reply suspended = fixture.client().patch(parent, "{\"status\": \"suspended\"}");
        assertThat(suspended.text("/suspensionReasons/0")).isEqualTo("CustomerCancellation");
        assertThat(fixture.client().get(addOn).text("/status")).isEqualTo("suspended");
        assertThat(fixture.client().patch(addOn, "{\"status\": \"active\"}").code())
                .isEqualTo(27009);
        assertThat(fixture.client()
                        .patch(parent, "{\"status\": \"active\"}")
                        .json()
                        .has("suspensionReasons"))
                .isFalse();
        assertThat(fixture.client().patch(addOn, "{\"status\": \"active\"}").text("/status"))
                .isEqualTo("active");
    }

    @Test
    void onlyNewCommerceIsCancelledAndThenStaysSo(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String seats = fixture.subscription(Requests.G3, 5);
        assertThat(fixture.client().patch(seats, "{\"status\": \"deleted\"}").code())
                .isEqualTo(800096);
        String analytics = fixture.subscription(Requests.ANALYTICS, 5);
        assertThat(fixture.client()
                        .patch(analytics, "{\"status\": \"deleted\"}")
                        .status())
                .isEqualTo(200);
        assertThat(fixture.client().patch(analytics, "{\"quantity\": 4}").code())
                .isEqualTo(2011);
    }

    @Test
    void aSlowServiceAcceptsTheChangeAndSaysWhereToLook() {
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.builder()
                .subscriptionUpdateDelay(Duration.ofSeconds(20))
                .start()) {
            Fixture fixture = new Fixture(simulator);
            String path = fixture.subscription(Requests.G3, 5);
            Reply accepted = fixture.client().patch(path, "{\"quantity\": 9}");

            assertThat(accepted.status()).isEqualTo(202);
            assertThat(accepted.body()).isEmpty();
            assertThat("/v1" + accepted.header("Location")).isEqualTo(path);
            assertThat(fixture.client().get(path).json().path("quantity").asInt())
                    .isEqualTo(5);
            simulator.clock().advance(Duration.ofSeconds(20));
            assertThat(fixture.client().get(path).json().path("quantity").asInt())
                    .isEqualTo(9);
        }
    }

    @Test
    void aReservationWantsARegisteredAzureSubscription() {
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.builder()
                .provisioningDelay(Duration.ofSeconds(30))
                .start()) {
            Fixture fixture = new Fixture(simulator);
            TestClient client = fixture.client();
            client.post(fixture.customer() + "/orders", Requests.order(Requests.AZURE, 1));
            simulator.clock().advance(Duration.ofSeconds(30));
            String id = client.get(fixture.customer() + "/subscriptions").text("/items/0/id");
            String azure = fixture.customer() + "/subscriptions/" + id;
            String reservation = Requests.order(Requests.RESERVATION, 1)
                    .replace("monthly", "one_time")
                    .replace(
                            "\"quantity\"",
                            "\"provisioningContext\": {\"subscriptionId\": \"" + id + "\"}, \"quantity\"");

            assertThat(client.post(fixture.customer() + "/orders", reservation).code())
                    .isEqualTo(800030);
            Reply accepted = client.post(azure + "/registrations", "");
            assertThat(accepted.status()).isEqualTo(202);
            String status = "/v1" + accepted.header("Location");
            assertThat(client.get(status).text("/status")).isEqualTo("Registering");
            simulator.clock().advance(Duration.ofSeconds(30));
            assertThat(client.get(status).text("/status")).isEqualTo("Registered");
            assertThat(client.post(fixture.customer() + "/orders", reservation).status())
                    .isEqualTo(201);
        }
    }

    @Test
    void anAzureEntitlementIsCancelledAndReactivated(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String list = fixture.subscription(Requests.AZURE, 1) + "/azureEntitlements";
        String one = list + "/" + fixture.client().get(list).text("/items/0/id");

        assertThat(fixture.client().post(one + "/cancel", "{}").code()).isEqualTo(3000);
        assertThat(fixture.client()
                        .post(one + "/cancel", "{\"cancellationReason\": \"compromise\"}")
                        .text("/status"))
                .isEqualTo("disabled");
        Reply accepted = fixture.client().post(one + "/reactivate", "");
        assertThat(accepted.status()).isEqualTo(202);
        assertThat("/v1" + accepted.header("Location")).isEqualTo(one);
        assertThat(fixture.client().get(one).text("/status")).isEqualTo("active");
        assertThat(fixture.client()
                        .post(fixture.subscription(Requests.G3, 1) + "/registrations", "")
                        .code())
                .isEqualTo(800011);
    }

    @Test
    void aTrialBecomesAPaidSubscription(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String trial = fixture.subscription(Requests.TRIAL, 25);
        String target = fixture.client().get(trial + "/conversions").text("/items/0/targetOfferId");
        assertThat(target).isEqualTo(Requests.G3);

        String request =
                "{\"OfferId\": \"%s\", \"TargetOfferId\": \"%s\", \"Quantity\": 12, \"BillingCycle\": \"annual\"}";
        assertThat(fixture.client()
                        .post(trial + "/conversions", request.formatted(Requests.TRIAL, Requests.G5))
                        .json()
                        .has("error"))
                .isTrue();
        Reply result = fixture.client().post(trial + "/conversions", request.formatted(Requests.TRIAL, target));
        assertThat(result.json().has("error")).isFalse();
        Reply paid = fixture.client().get(trial);
        assertThat(paid.text("/offerId")).isEqualTo(Requests.G3);
        assertThat(paid.json().path("isTrial").asBoolean()).isFalse();
        assertThat(paid.json().path("quantity").asInt()).isEqualTo(12);
        assertThat(fixture.client().get(trial + "/conversions").json().path("items"))
                .isEmpty();
    }

    @Test
    void anUpgradeMovesAllSeatsToTheBiggerOffer(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String source = fixture.subscription(Requests.G3, 5);
        assertThat(fixture.client().get(source + "/upgrades").text("/items/0/targetOffer/id"))
                .isEqualTo(Requests.G5);

        Reply wrong = fixture.client()
                .post(source + "/upgrades", "{\"targetOffer\": {\"id\": \"%s\"}}".formatted(Requests.TRIAL));
        assertThat(wrong.json().path("upgradeErrors")).hasSize(1);
        Reply result = fixture.client()
                .post(source + "/upgrades", "{\"targetOffer\": {\"id\": \"%s\"}}".formatted(Requests.G5));
        Reply target =
                fixture.client().get(fixture.customer() + "/subscriptions/" + result.text("/targetSubscriptionId"));
        assertThat(target.json().path("quantity").asInt()).isEqualTo(5);
        assertThat(fixture.client().get(source).text("/status")).isEqualTo("deleted");
    }

    @Test
    void aTransitionMovesSomeSeatsAndIsRemembered(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String source = fixture.subscription(Requests.ANALYTICS, 5);
        Reply eligible = fixture.client().get(source + "/transitionEligibilities?eligibilityType=immediate");
        String target = eligible.text("/items/0/catalogItemId");
        assertThat(fixture.client()
                        .get(source + "/transitionEligibilities?eligibilityType=never")
                        .code())
                .isEqualTo(900126);

        String request = "{\"toCatalogItemId\": \"%s\", \"quantity\": %d, \"termDuration\": \"P1Y\"}";
        assertThat(fixture.client()
                        .post(source + "/transitions", request.formatted(target, 6))
                        .code())
                .isEqualTo(2002);
        Reply transition = fixture.client().post(source + "/transitions", request.formatted(target, 2));
        assertThat(fixture.client().get(source).json().path("quantity").asInt()).isEqualTo(3);
        Reply moved =
                fixture.client().get(fixture.customer() + "/subscriptions/" + transition.text("/toSubscriptionId"));
        assertThat(moved.json().path("quantity").asInt()).isEqualTo(2);
        assertThat(moved.text("/termDuration")).isEqualTo("P1Y");
        String id = transition.text("/operationId");
        assertThat(fixture.client()
                        .get(source + "/transitions?operationId=" + id)
                        .json()
                        .path("items"))
                .hasSize(1);
        assertThat(fixture.client()
                        .get(source + "/transitions?operationId=none")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void supportContactOverageAndActivationAreKept(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String azure = fixture.subscription(Requests.AZURE, 1);
        String contact = "{\"supportTenantId\": \"t\", \"supportMpnId\": \"5100099\", \"name\": \"Night desk\"}";
        fixture.client().put(azure + "/supportcontact", contact);
        assertThat(fixture.client().get(azure + "/supportcontact").text("/name"))
                .isEqualTo("Night desk");

        String overage = fixture.customer() + "/subscriptions/overage";
        String entitlement = fixture.client().get(azure + "/azureEntitlements").text("/items/0/id");
        assertThat(fixture.client().get(overage).json().path("items")).isEmpty();
        fixture.client()
                .put(overage, "{\"azureEntitlementId\": \"%s\", \"overageEnabled\": true}".formatted(entitlement));
        assertThat(fixture.client()
                        .get(overage)
                        .json()
                        .at("/items/0/overageEnabled")
                        .asBoolean())
                .isTrue();

        assertThat(fixture.client().post(azure + "/activate", "").text("/status"))
                .isEqualTo("Success");
        assertThat(fixture.client().post(azure + "/activate", "").code()).isEqualTo(800041);
    }
}
