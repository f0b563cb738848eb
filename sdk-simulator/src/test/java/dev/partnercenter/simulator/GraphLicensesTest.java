package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.TestClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class GraphLicensesTest {

    private static final String G3 = TestCatalog.PRODUCTIVITY_G3_SKU;

    private Fixture fixture;
    private Graph graph;
    private String user;

    @BeforeEach
    void twoSeats(PartnerCenterSimulator simulator) {
        fixture = new Fixture(simulator);
        fixture.subscription(Requests.G3, 2);
        graph = Graph.ofTenant(simulator, fixture.id("customerId"));
        user = graph.user("lee.osei@harborcounty.onmicrosoft.us");
    }

    @Test
    void whatWasBoughtCanBeAssigned() {
        Reply skus = graph.get("/subscribedSkus");
        assertThat(skus.text("/value/0/skuId")).isEqualTo(G3);
        assertThat(skus.json().at("/value/0/prepaidUnits/enabled").asInt()).isEqualTo(2);
        assertThat(skus.json().at("/value/0/prepaidUnits").has("lockedOut"))
                .as("not in the government clouds")
                .isFalse();
        assertThat(skus.text("/value/0/subscriptionIds/0")).isEqualTo(fixture.id("subscriptionId"));
        String plan = skus.text("/value/0/servicePlans/0/servicePlanId");

        Reply assigned = assign(user, "[{\"skuId\": \"%s\", \"disabledPlans\": [\"%s\"]}]".formatted(G3, plan), "[]");
        assertThat(assigned.status()).isEqualTo(200);
        assertThat(assigned.text("/assignedLicenses/0/skuId")).isEqualTo(G3);
        assertThat(graph.get("/subscribedSkus")
                        .json()
                        .at("/value/0/consumedUnits")
                        .asInt())
                .isEqualTo(1);

        JsonNode detail = graph.get("/users/" + user + "/licenseDetails").json().at("/value/0");
        assertThat(detail.path("skuPartNumber").asText()).isEqualTo("GOV_PRODUCTIVITY_G3");
        assertThat(detail.at("/servicePlans/0/provisioningStatus").asText()).isEqualTo("Disabled");
        assertThat(detail.at("/servicePlans/1/provisioningStatus").asText()).isEqualTo("Success");
        assertThat(graph.get("/users?$filter=assignedLicenses/any(u:u/skuId%20eq%20" + G3 + ")")
                        .json()
                        .path("value"))
                .hasSize(1);

        assertThat(assign(user, "[]", "[\"" + G3 + "\"]").status()).isEqualTo(200);
        assertThat(graph.get("/users/" + user + "/licenseDetails").json().path("value"))
                .isEmpty();
    }

    @Test
    void seatsRunOutAndComeBackWithADeletedUser() {
        String second = graph.user("ana.reyes@harborcounty.onmicrosoft.us");
        String third = graph.user("ben.cho@harborcounty.onmicrosoft.us");
        assertThat(assignG3(user).status()).isEqualTo(200);
        assertThat(assignG3(second).status()).isEqualTo(200);
        assertThat(assignG3(second).status()).as("who has one needs no other").isEqualTo(200);
        Reply refused = assignG3(third);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/message")).contains("does not have any available licenses");

        graph.delete("/users/" + user);
        assertThat(assignG3(third).status()).isEqualTo(200);
        graph.post("/directory/deletedItems/" + user + "/restore", "");
        assertThat(graph.get("/users/" + user + "?$select=assignedLicenses")
                        .json()
                        .path("assignedLicenses"))
                .as("given to somebody else")
                .isEmpty();
    }

    @Test
    void aLicenceWantsAPlaceOfUse() {
        graph.patch("/users/" + user, "{\"usageLocation\": null}");
        assertThat(assignG3(user).text("/error/message")).contains("invalid usage location");
        graph.patch("/users/" + user, "{\"usageLocation\": \"US\"}");
        assertThat(assignG3(user).status()).isEqualTo(200);
    }

    @Test
    void bothListsAreWanted() {
        Reply refused =
                graph.post("/users/" + user + "/assignLicense", "{\"addLicenses\": [{\"skuId\": \"" + G3 + "\"}]}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/message")).contains("removeLicenses");
        assertThat(graph.post("/users/" + user + "/assignLicense", "{\"removeLicenses\": []}")
                        .text("/error/message"))
                .contains("addLicenses");
    }

    @Test
    void whatTheTenantDoesNotHaveIsRefusedAndNothingElseIsDone() {
        String both = "[{\"skuId\": \"%s\"}, {\"skuId\": \"%s\"}]".formatted(G3, TestCatalog.MAIL_SKU);
        assertThat(assign(user, both, "[]").text("/error/message")).contains("valid company License");
        assertThat(graph.get("/users/" + user + "/licenseDetails").json().path("value"))
                .isEmpty();
        assertThat(assign(user, "[]", "[\"" + G3 + "\"]").text("/error/message"))
                .contains("does not have a corresponding license");
        assertThat(assign(user, "[{\"skuId\": \"%s\", \"disabledPlans\": [\"%s\"]}]".formatted(G3, G3), "[]")
                        .status())
                .isEqualTo(400);
        assertThat(assign(user, "[{\"skuId\": \"G3\"}]", "[]").text("/error/message"))
                .contains("Edm.Guid");
    }

    @Test
    void countsFollowTheSubscriptions() {
        String subscription = fixture.customer() + "/subscriptions/" + fixture.id("subscriptionId");
        String current = fixture.client().get(subscription).body();
        fixture.client().patch(subscription, current.replace("\"quantity\":2", "\"quantity\":9"));
        assertThat(units("enabled")).isEqualTo(9);

        String more = fixture.client().get(subscription).body();
        fixture.client().patch(subscription, more.replace("\"status\":\"active\"", "\"status\":\"suspended\""));
        assertThat(units("enabled")).isZero();
        assertThat(units("suspended")).isEqualTo(9);
        assertThat(graph.get("/subscribedSkus").text("/value/0/capabilityStatus"))
                .isEqualTo("Suspended");
        assertThat(assignG3(user).text("/error/message")).contains("any available licenses");
    }

    private int units(String kind) {
        return graph.get("/subscribedSkus")
                .json()
                .at("/value/0/prepaidUnits/" + kind)
                .asInt();
    }

    private Reply assignG3(String userId) {
        return assign(userId, "[{\"skuId\": \"%s\", \"disabledPlans\": []}]".formatted(G3), "[]");
    }

    private Reply assign(String userId, String additions, String removals) {
        return graph.post(
                "/users/" + userId + "/assignLicense",
                "{\"addLicenses\": %s, \"removeLicenses\": %s}".formatted(additions, removals));
    }
}
