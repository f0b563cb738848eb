package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.TestClient.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SimulatorExtension.class)
class ProfilesTest {

    @Test
    void aCustomersBillingProfileIsReplacedOnlyFromItsLatestVersion(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String path = fixture.customer() + "/profiles/billing";
        ObjectNode profile = (ObjectNode) fixture.client().get(path).json();
        String etag = profile.at("/attributes/etag").asText();
        profile.put("companyName", "Harbor County Clerk").remove("language");
        String withoutEtag = profile.deepCopy().without("attributes").toString();

        assertThat(fixture.client().put(path, withoutEtag).status()).isEqualTo(400);
        Reply replaced = fixture.client().with("If-Match", etag).put(path, withoutEtag);
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.text("/companyName")).isEqualTo("Harbor County Clerk");
        assertThat(replaced.json().has("language")).isFalse();
        assertThat(replaced.text("/id")).isEqualTo(profile.path("id").asText());
        assertThat(fixture.client().put(path, profile.toString()).status()).isEqualTo(412);
    }

    @Test
    void aBillingProfileMustHold(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        String path = fixture.customer() + "/profiles/billing";
        ObjectNode profile = (ObjectNode) fixture.client().get(path).json();
        assertThat(fixture.client()
                        .put(path, profile.deepCopy().put("email", "").toString())
                        .code())
                .isEqualTo(3000);
        profile.withObject("/defaultAddress").put("postalCode", "98052");
        assertThat(fixture.client().put(path, profile.toString()).code()).isEqualTo(2007);
    }

    @Test
    void theCompanyProfileNamesTheTenant(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        assertThat(fixture.client()
                        .get(fixture.customer() + "/profiles/company")
                        .text("/tenantId"))
                .isEqualTo(fixture.id("customerId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"billing", "legalbusiness", "organization", "support"})
    void thePartnersProfilesAreKeptUntilAReset(String name, PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        String path = "/v1/profiles/" + name;
        ObjectNode profile = (ObjectNode) client.get(path).json();
        assertThat(profile.at("/links/self/uri").asText()).isEqualTo("/profiles/" + name);

        client.put(path, profile.deepCopy().put("note", "moved").toString());
        assertThat(client.get(path).text("/note")).isEqualTo("moved");
        assertThat(client.get(path).text("/profileType"))
                .isEqualTo(profile.path("profileType").asText());
        assertThat(client.put(path, profile.toString()).status()).isEqualTo(412);
        simulator.reset();
        assertThat(client.get(path).json()).isEqualTo(profile);
    }

    @Test
    void thePartnerIsFoundByItsMpnId(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        assertThat(client.get("/v1/profiles/mpn").text("/mpnId")).isEqualTo(TestIdentity.MPN_ID);
        assertThat(client.get("/v1/profiles/mpn?mpnId=" + TestIdentity.MPN_ID).status())
                .isEqualTo(200);
        Reply unknown = client.get("/v1/profiles/mpn?mpnId=9999999");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo(3000);
    }
}
