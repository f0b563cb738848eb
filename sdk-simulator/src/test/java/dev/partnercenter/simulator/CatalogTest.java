package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class CatalogTest {

    @Test
    void offersAreForACountryAndInTheLocaleThatIsAsked(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        Reply azure = client.with("X-Locale", "en-GB").get("/v1/offers/" + Requests.AZURE + "?country=us");

        assertThat(azure.text("/billing")).isEqualTo("usage");
        assertThat(azure.text("/country")).isEqualTo("US");
        assertThat(azure.text("/locale")).isEqualTo("en-GB");
        assertThat(client.get("/v1/offers").code()).isEqualTo(3000);
        assertThat(client.get("/v1/offers?country=FR").status()).isEqualTo(403);
        assertThat(client.get("/v1/offers/none?country=US").status()).isEqualTo(404);
        assertThat(client.get("/v1/offers/" + Requests.ANALYTICS + "?country=US")
                        .code())
                .isEqualTo(2100);
    }

    @Test
    void offersComeInPagesByOffset(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        List<String> all = ids(client.get("/v1/offers?country=US"));
        Reply first = client.get("/v1/offers?country=US&size=4");
        Reply second = client.get("/v1" + first.text("/links/next/uri"));

        assertThat(first.text("/links/next/uri")).isEqualTo("/offers?country=US&offset=4&size=4");
        assertThat(first.json().path("totalCount").asInt()).isEqualTo(all.size());
        assertThat(ids(first)).isEqualTo(all.subList(0, 4));
        assertThat(ids(second)).isEqualTo(all.subList(4, all.size()));
        assertThat(second.text("/links/next/uri")).isNull();
        assertThat(second.text("/links/previous/uri")).isEqualTo("/offers?country=US&offset=0&size=4");
    }

    @Test
    void anOfferHasACategoryAndAddOns(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        String category =
                client.get("/v1/offers/" + Requests.AZURE + "?country=US").text("/category/id");
        assertThat(ids(client.get("/v1/offercategories?country=US"))).contains(category);
        assertThat(ids(client.get("/v1/offers?country=US&offer_category_id=" + category)))
                .containsExactly(Requests.AZURE);
        assertThat(ids(client.get("/v1/offers/" + Requests.G3 + "/addons?country=US")))
                .containsExactly(Requests.ADD_ON);
    }

    @Test
    void aProductLeadsToWhatACartTakes(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        TestClient client = fixture.client();
        String products = fixture.customer() + "/products";
        assertThat(ids(client.get(products + "?targetView=OnlineServices"))).containsExactly("SIMGOVANLYT1");
        assertThat(ids(client.get("/v1/products?country=US&targetView=AzureReservationsVM")))
                .containsExactly("SIMGOVVMRES1");

        assertThat(ids(client.get(products + "/SIMGOVANLYT1/skus"))).containsExactly("0001", "0002");
        Reply availability = client.get(products + "/SIMGOVANLYT1/skus/0001/availabilities");
        assertThat(availability.text("/items/0/catalogItemId")).isEqualTo(Requests.ANALYTICS);
        assertThat(availability.json().at("/items/0/terms").findValuesAsText("duration"))
                .containsExactly("P1M", "P1Y", "P3Y");
    }

    @Test
    void whatIsNotThereHasItsCode(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        assertThat(client.get("/v1/products?country=US&targetView=Hats").code()).isEqualTo(400036);
        assertThat(client.get("/v1/products?country=US&targetView=Azure&targetSegment=hats")
                        .code())
                .isEqualTo(400030);
        assertThat(client.get("/v1/products/none?country=US").code()).isEqualTo(400013);
        assertThat(client.get("/v1/products/SIMGOVANLYT1/skus/9999?country=US").code())
                .isEqualTo(400018);
        assertThat(client.get("/v1/products/SIMGOVANLYT1/skus/0001/availabilities/none?country=US")
                        .code())
                .isEqualTo(400019);
    }

    @Test
    void reservationsAreToBeHadInGovernmentRegionsOnly(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        String request =
                "{\"TargetItems\": [{\"ProductId\": \"SIMGOVVMRES1\", \"SkuId\": \"0001\"}], \"InventoryContext\": {\"armRegionName\": \"%s\"}}";
        String path = "/v1/extensions/product/checkinventory?country=US";

        assertThat(client.post(path, request.formatted("usgovtexas"))
                        .json()
                        .at("/0/isRestricted")
                        .asBoolean())
                .isFalse();
        Reply elsewhere = client.post(path, request.formatted("westus2"));
        assertThat(elsewhere.json().at("/0/isRestricted").asBoolean()).isTrue();
        assertThat(elsewhere.text("/0/restrictions/0/properties/values")).isEqualTo("westus2");
    }

    private static List<String> ids(Reply collection) {
        return collection
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asText())
                .toList();
    }
}
