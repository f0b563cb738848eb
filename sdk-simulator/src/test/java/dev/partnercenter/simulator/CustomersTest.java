package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.TestClient.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SimulatorExtension.class)
class CustomersTest {

    private static final String CUSTOMER = Requests.customer("harborcounty.onmicrosoft.us", "Harbor County");

    @Test
    void aNewCustomerHasATenantProfilesAndAPassword(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        Reply created = client.post("/v1/customers", CUSTOMER);

        assertThat(created.status()).isEqualTo(201);
        String id = created.text("/id");
        assertThat(created.text("/companyProfile/tenantId")).isEqualTo(id);
        assertThat(created.text("/companyProfile/companyName")).isEqualTo("Harbor County");
        assertThat(created.text("/billingProfile/attributes/etag")).isNotBlank();
        assertThat(created.text("/userCredentials/password")).isNotBlank();
        assertThat(created.text("/attributes/objectType")).isEqualTo("Customer");

        Reply read = client.get("/v1/customers/" + id);
        assertThat(read.json().has("userCredentials")).isFalse();
        assertThat(read.text("/links/self/uri")).isEqualTo("/customers/" + id);
        assertThat(read.text("/billingProfile/defaultAddress/city")).isEqualTo("Norfolk");

        assertThat(client.delete("/v1/customers/" + id).status()).isEqualTo(204);
        Reply gone = client.get("/v1/customers/" + id);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.json().fieldNames()).toIterable().containsExactly("code", "description", "data", "source");
    }

    @Test
    void namesAreTakenInAnyCaseAndUnknownOnesAreKept(PartnerCenterSimulator simulator) {
        String sent = CUSTOMER.replace("\"companyProfile\"", "\"CompanyProfile\"")
                .replace("\"billingProfile\"", "\"BillingProfile\"")
                .replace("\"email\"", "\"Email\"")
                .replaceFirst("\\{", "{\"CaseNumber\": 7.10, \"associatedPartnerId\": \"p\", ");
        Reply created = TestClient.of(simulator).post("/v1/customers", sent);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("/billingProfile/email")).startsWith("dana.whitlock@");
        assertThat(created.body()).contains("\"CaseNumber\":7.10");
        assertThat(created.text("/associatedPartnerId")).isEqualTo("p");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"domain\": \"harborcounty.onmicrosoft.us\"', '\"domain\": \"\"',                   400, 3000",
        "'\"domain\": \"harborcounty.onmicrosoft.us\"', '\"domain\": \"not a domain\"',       400, 3000",
        "'\"companyName\": \"Harbor County\"',          '\"companyName\": null',              400, 3000",
        "'\"firstName\": \"Dana\"',                     '\"firstName\": \" \"',               400, 3000",
        "'\"postalCode\": \"23510\"',                   '\"postalCode\": \"235\"',            400, 2007",
        "'\"postalCode\": \"23510\"',                   '\"postalCode\": \"98052\"',          400, 2007",
        "'\"state\": \"VA\"',                           '\"state\": \"XX\"',                  400, 2007",
        "'\"country\": \"US\"',                         '\"country\": \"ZZ\"',                400, 3000",
        "'\"country\": \"US\"',                         '\"country\": \"DE\"',                403, 2030",
        "'\"domain\": \"harborcounty.onmicrosoft.us\"', "
                + "'\"domain\": \"a.onmicrosoft.us\", \"organizationRegistrationNumber\": \"1\"', 400, 600002"
    })
    void whatDoesNotHoldIsRefusedWithItsCode(
            String part, String instead, int status, int code, PartnerCenterSimulator simulator) {
        assertThat(CUSTOMER).contains(part);
        Reply reply = TestClient.of(simulator).post("/v1/customers", CUSTOMER.replace(part, instead));
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }

    @Test
    void someCountriesWantARegistrationNumberAndAPhone() {
        try (PartnerCenterSimulator simulator =
                PartnerCenterSimulator.builder().countries("US", "HU").start()) {
            TestClient client = TestClient.of(simulator);
            String hungarian = CUSTOMER.replace("\"US\"", "\"HU\"").replace("23510", "1011");
            String domain = "\"domain\": \"harborcounty.onmicrosoft.us\"";
            String number = domain + ", \"organizationRegistrationNumber\": ";

            assertThat(client.post("/v1/customers", hungarian).code()).isEqualTo(600049);
            assertThat(client.post("/v1/customers", hungarian.replace(domain, number + "\"12\""))
                            .code())
                    .isEqualTo(600050);
            String numbered = hungarian.replace(domain, number + "\"1234567890\"");
            assertThat(client.post("/v1/customers", numbered).code()).isEqualTo(600051);
            assertThat(client.post(
                                    "/v1/customers",
                                    numbered.replace("\"city\"", "\"phoneNumber\": \"3615550100\", \"city\""))
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void aDomainIsTakenOnce(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        assertThat(client.head("/v1/domains/harborcounty.onmicrosoft.us").status())
                .isEqualTo(404);
        String id = client.post("/v1/customers", CUSTOMER).text("/id");

        assertThat(client.head("/v1/domains/HarborCounty.onmicrosoft.us").status())
                .isEqualTo(200);
        assertThat(client.get("/v1/validations/checkdomainavailability/harborcounty")
                        .json()
                        .asBoolean())
                .isFalse();
        assertThat(client.post("/v1/customers", CUSTOMER).status()).isEqualTo(409);

        String verified = "{\"verifiedDomainName\": \"harbor.example\", \"domain\": {\"capability\": \"Email\"}}";
        assertThat(client.post("/v1/customers/" + id + "/verifieddomain", verified)
                        .text("/status"))
                .isEqualTo("verified");
        assertThat(client.head("/v1/domains/harbor.example").status()).isEqualTo(200);
        client.delete("/v1/customers/" + id);
        assertThat(client.head("/v1/domains/harborcounty.onmicrosoft.us").status())
                .isEqualTo(404);
    }

    @Test
    void theListIsReadPageByPageByLinksThatLackTheVersion(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        for (int i = 1; i <= 5; i++) {
            client.post("/v1/customers", Requests.customer("county" + i + ".onmicrosoft.us", "County " + i));
        }
        Reply page = client.get("/v1/customers?size=2");
        assertThat(page.json().path("totalCount").asInt()).isEqualTo(5);
        List<String> names = new ArrayList<>(names(page));
        for (JsonNode next = page.json().at("/links/next");
                !next.isMissingNode();
                next = page.json().at("/links/next")) {
            assertThat(next.path("uri").asText()).startsWith("/customers?").contains("seekOperation=Next");
            JsonNode header = next.at("/headers/0");
            assertThat(header.path("key").asText()).isEqualTo("MS-ContinuationToken");
            page = client.with(header.path("key").asText(), header.path("value").asText())
                    .get("/v1" + next.path("uri").asText());
            names.addAll(names(page));
        }
        assertThat(names).containsExactly("County 1", "County 2", "County 3", "County 4", "County 5");
        assertThat(client.with("MS-ContinuationToken", "bm9ib2R5")
                        .get("/v1/customers?seekOperation=Next")
                        .status())
                .isEqualTo(400);
        assertThat(client.get("/v1/customers?size=minus").status()).isEqualTo(400);
    }

    @Test
    void theListIsFiltered(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        client.post("/v1/customers", CUSTOMER);
        client.post("/v1/customers", Requests.customer("pine.onmicrosoft.us", "Pine County"));

        assertThat(names(client.get(filter("CompanyName", "pine", "starts_with"))))
                .containsExactly("Pine County");
        assertThat(names(client.get(filter("Domain", "harbor", "starts_with")))).containsExactly("Harbor County");
        assertThat(names(client.get(filter("Domain", "county", "starts_with")))).isEmpty();
        assertThat(client.get(filter("Shoesize", "1", "starts_with")).code()).isEqualTo(900126);
        assertThat(client.get("/v1/customers?filter=nonsense").status()).isEqualTo(400);
    }

    @Test
    void anAddressThatDoesNotFitTogetherIsExplained(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        String address = "{\"AddressLine1\": \"12 Pier Road\", \"City\": \"Norfolk\", \"State\": \"VA\","
                + " \"PostalCode\": \"23510\", \"Country\": \"US\"}";
        Reply good = client.post("/v1/validations/address", address);
        assertThat(good.status()).isEqualTo(200);
        assertThat(good.body()).isEmpty();
        Reply bad = client.post("/v1/validations/address", address.replace("23510", "98052"));
        assertThat(bad.code()).isEqualTo(2007);
        assertThat(bad.text("/description")).contains("ZipStateInvalid");

        assertThat(client.get("/v1/countryvalidationrules/US").text("/postalCodeRegex"))
                .isNotBlank();
        assertThat(client.get("/v1/countryvalidationrules/ZZ").status()).isEqualTo(404);
    }

    private static String filter(String field, String value, String operator) {
        String json = "{\"Field\":\"%s\",\"Value\":\"%s\",\"Operator\":\"%s\"}".formatted(field, value, operator);
        return "/v1/customers?size=0&filter=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
    }

    private static List<String> names(Reply page) {
        return page.json().path("items").findValuesAsText("companyName");
    }
}
