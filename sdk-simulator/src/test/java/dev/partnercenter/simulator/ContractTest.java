package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.TestClient.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every documented operation of the areas that are built is served, row by row. Wants the contract beside the project. */
class ContractTest {

    private static final Set<String> AREAS = Set.of(
            "customers",
            "domains",
            "validations",
            "offers",
            "products",
            "carts",
            "orders",
            "subscriptions",
            "profiles",
            "users",
            "roles",
            "licenses",
            "invoices",
            "usage",
            "utilization",
            "pricing");

    private static final String PRICING = "api.partner.microsoft.com";

    private static final String MULTIPART = """
            --edge\r
            Content-Disposition: form-data; name="file"; filename="terms.txt"\r
            Content-Type: text/plain\r
            \r
            as agreed\r
            --edge--\r
            """;

    private static final String GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";
    private static final String DIRECTORY_READERS = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";

    private static final String LICENSE = """
            {"licensesToAssign": [{"skuId": "%s", "excludedPlans": null}], "licensesToRemove": null}
            """.formatted(TestCatalog.PRODUCTIVITY_G3_SKU);

    @RegisterExtension
    final SimulatorExtension simulators =
            SimulatorExtension.of(PartnerCenterSimulator.builder().cloud(SimulatedCloud.GLOBAL));

    @Test
    void everyRowHasItsRouteWithTheSameMethodPathAndKindOfToken(PartnerCenterSimulator simulator) {
        List<JsonNode> rows = rows();
        assertThat(rows).hasSize(123);
        for (JsonNode row : rows) {
            String id = row.path("id").asText();
            SimulatedRoute route = simulator.routes().stream()
                    .filter(candidate -> candidate.operation().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no route for " + id));
            assertThat(route.method()).as(id).isEqualTo(row.path("method").asText());
            assertThat(route.path()).as(id).isEqualTo(row.path("uri").asText());
            assertThat(route.userOnly()).as(id).isEqualTo(userOnly(row));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRowAnswers(PartnerCenterSimulator simulator) {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.path("id").asText(), () -> {
                    simulator.reset();
                    answers(simulator, row);
                }));
    }

    private static void answers(PartnerCenterSimulator simulator, JsonNode row) {
        String id = row.path("id").asText();
        Fixture fixture = new Fixture(simulator);
        prepare(fixture, id);
        simulator.addInvoice(TestInvoice.of("G000012345").lineItems(3).receipt("123456"));
        TestClient client = id.contains("upload")
                ? fixture.client().with("Content-Type", "multipart/form-data; boundary=edge")
                : fixture.client();
        String path = fixture.fill(row.path("uri").asText()) + query(row);
        if (row.path("host").asText().equals(PRICING)) {
            client = client.withToken(Entra.of(simulator).userToken("https://" + PRICING));
            path = "/" + PRICING + path;
        }
        Reply reply = client.send(row.path("method").asText(), path, body(fixture, id));
        List<Integer> expected = new ArrayList<>();
        row.path("successStatus").forEach(status -> expected.add(status.asInt()));
        assertThat(reply.status()).as(reply.body()).isBetween(200, 299);
        if (!expected.isEmpty()) {
            assertThat(expected).contains(reply.status());
        }
        String type = row.path("responseBody").asText("");
        if (type.startsWith("Collection<")) {
            assertThat(reply.json().path("totalCount").asInt())
                    .isEqualTo(reply.json().path("items").size());
            assertThat(reply.text("/attributes/objectType")).isEqualTo("Collection");
        } else if (type.startsWith("Array<")) {
            assertThat(reply.json().isArray()).isTrue();
        } else if (type.equals("boolean")) {
            assertThat(reply.json().isBoolean()).isTrue();
        } else if (type.equals("stream")) {
            assertThat(reply.body()).isEqualTo("as agreed");
        } else if (type.startsWith("stream")) {
            assertThat(reply.body()).startsWith(type.contains("pdf") ? "%PDF" : "\"");
        } else if (!type.isEmpty() && !type.equals("null")) {
            assertThat(reply.json().isObject()).as(reply.body()).isTrue();
        }
    }

    /** Buys what the operation is about. */
    private static void prepare(Fixture fixture, String id) {
        fixture.put("isoCode", "US");
        fixture.put("domainPrefix", "pinecounty");
        fixture.put("offerId", Requests.G3);
        fixture.put("productId", "SIMGOVVMRES1");
        fixture.put("skuId", "0001");
        fixture.put("availabilityId", "SIMAVAIL0011");
        fixture.put("lineItemNumber", "0");
        fixture.put("applicationId", TestIdentity.CLIENT_ID);
        fixture.put("invoiceId", "G000012345");
        fixture.put("receiptId", "123456");
        fixture.put("billingProvider", "OneTime");
        fixture.put("invoiceLineItemType", "BillingLineItems");
        fixture.put("market", "US");
        fixture.put("view", "azure_consumption");
        fixture.put("month", "202001");
        fixture.cart(Requests.G3, 5);
        String lower = id.toLowerCase(Locale.ROOT);
        String offer =
                lower.contains("conver") ? Requests.TRIAL : lower.contains("upgrade") ? Requests.G3 : azureOr(lower);
        int quantity = offer.equals(Requests.TRIAL) ? 25 : offer.equals(Requests.AZURE) ? 1 : 5;
        String subscription = fixture.subscription(offer, quantity);
        if (offer.equals(Requests.AZURE)) {
            fixture.put(
                    "azureEntitlementId",
                    fixture.client().get(subscription + "/azureEntitlements").text("/items/0/id"));
        }
        if (id.contains("user") || id.contains("license")) {
            prepareUser(fixture, id.equals("set-user-roles-for-a-customer") ? DIRECTORY_READERS : GLOBAL_ADMINISTRATOR);
        }
        if (id.equals("sdk-delete-application-consent")) {
            fixture.client().post(fixture.customer() + "/applicationconsents", consent());
        }
        if (id.contains("attachment")) {
            String order = fixture.customer() + "/orders/" + fixture.id("orderId");
            Reply uploaded = fixture.client()
                    .with("Content-Type", "multipart/form-data; boundary=edge")
                    .post(order + "/attachment", MULTIPART);
            fixture.put("attachmentId", uploaded.text("/items/0/attachmentId"));
        }
    }

    /** The customer's administrator, with a role and a licence. */
    private static void prepareUser(Fixture fixture, String roleId) {
        String users = fixture.customer() + "/users";
        fixture.put("userId", fixture.client().get(users).text("/items/0/id"));
        fixture.put("roleId", roleId);
        String user = users + "/" + fixture.id("userId");
        fixture.client().patch(user, "{\"usageLocation\": \"US\"}");
        fixture.client().post(user + "/licenseupdates", LICENSE);
    }

    private static String azureOr(String id) {
        boolean azure = id.contains("azure") || id.contains("regist") || id.contains("overage") || id.contains("usage");
        return azure && !id.contains("marketplace")
                ? Requests.AZURE
                : id.contains("transition") ? Requests.ANALYTICS : Requests.G3;
    }

    private static BodyPublisher body(Fixture fixture, String id) {
        TestClient client = fixture.client();
        String json = switch (id) {
            case "create-user-accounts-for-a-customer" ->
                Requests.partnerCenterUser("lee.osei@harborcounty.onmicrosoft.us");
            case "update-user-accounts-for-a-customer" -> "{\"displayName\": \"Lee Osei\"}";
            case "assign-licenses-to-a-user" -> LICENSE;
            case "set-user-roles-for-a-customer" -> "{\"Id\": \"%s\"}".formatted(fixture.id("userId"));
            case "create-a-customer" -> Requests.customer("pinecounty.onmicrosoft.us", "Pine County");
            case "sdk-create-application-consent" -> consent();
            case "add-a-verified-domain-for-a-customer" ->
                "{\"verifiedDomainName\": \"harborcounty.example\", \"domain\": {}, \"domainFederationSettings\": {}}";
            case "validate-an-address" ->
                "{\"addressLine1\": \"12 Pier Road\", \"city\": \"Norfolk\", \"state\": \"VA\", \"postalCode\": \"23510\","
                        + " \"country\": \"US\"}";
            case "update-a-customer-s-usage-spending-budget" -> "{\"Amount\": 100}";
            case "check-inventory" ->
                "{\"targetItems\": [{\"productId\": \"SIMGOVVMRES1\"}], \"inventoryContext\": {}}";
            case "create-a-cart", "update-a-cart" -> Requests.cart(Requests.G5, 7);
            case "checkout-a-cart" -> "\"success\"";
            case "create-an-order" -> Requests.order(Requests.G3, 3);
            case "change-the-billing-cycle" -> "{\"billingCycle\": \"annual\"}";
            case "sdk-upload-order-attachments" -> MULTIPART;
            case "change-the-quantity-of-a-subscription" -> "{\"quantity\": 9}";
            case "sdk-update-overage" ->
                "{\"azureEntitlementId\": \"%s\", \"overageEnabled\": true}"
                        .formatted(fixture.id("azureEntitlementId"));
            case "sdk-cancel-azure-entitlement" -> "{\"cancellationReason\": \"compromise\"}";
            case "convert-a-trial-subscription-to-paid" ->
                "{\"targetOfferId\": \"%s\", \"quantity\": 25}".formatted(Requests.G3);
            case "update-a-subscription-s-support-contact" ->
                "{\"supportTenantId\": \"%s\", \"supportMpnId\": \"%s\"}"
                        .formatted(TestIdentity.TENANT_ID, TestIdentity.MPN_ID);
            case "sdk-post-subscription-transition" ->
                "{\"toCatalogItemId\": \"SIMGOVANLYT1:0002:SIMAVAIL0002\", \"quantity\": 2}";
            case "transition-a-subscription-post-upgrade" ->
                "{\"targetOffer\": {\"id\": \"%s\"}}".formatted(Requests.G5);
            case "update-a-customer-s-billing-profile" ->
                client.get(fixture.customer() + "/profiles/billing").body();
            case "update-partner-billing-profile" ->
                client.get("/v1/profiles/billing").body();
            case "update-legal-business-profile" ->
                client.get("/v1/profiles/legalbusiness").body();
            case "update-an-organization-profile" ->
                client.get("/v1/profiles/organization").body();
            case "update-support-profile" -> client.get("/v1/profiles/support").body();
            default -> "";
        };
        return json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
    }

    private static String consent() {
        return """
                {"applicationId": "%s", "applicationGrants":
                  [{"enterpriseApplicationId": "00000003-0000-0000-c000-000000000000", "scope": "User.Read"}]}
                """.formatted(TestIdentity.CLIENT_ID);
    }

    private static String query(JsonNode row) {
        Map<String, String> values = Map.ofEntries(
                Map.entry("country", "US"),
                Map.entry("targetView", "Azure"),
                Map.entry("type", "account"),
                Map.entry("provider", "onetime"),
                Map.entry("invoiceLineItemType", "billinglineitems"),
                Map.entry("currencyCode", "USD"),
                Map.entry("period", "current"),
                Map.entry("start_time", "2026-01-01T00:00:00Z"),
                Map.entry("end_time", "2026-02-01T00:00:00Z"));
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : row.path("query")) {
            String name = parameter.path("name").asText();
            if (parameter.path("required").asBoolean()) {
                query.add(name + "=" + values.get(name));
            }
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private static boolean userOnly(JsonNode row) {
        return row.path("auth").size() == 1 && row.path("auth").path(0).asText().equals("app+user");
    }

    private static List<JsonNode> rows() {
        Path file =
                contract().orElseGet(() -> abort("no ../shared/contract beside the project: contract not compared"));
        try {
            return StreamSupport.stream(TestClient.JSON.readTree(file.toFile()).spliterator(), false)
                    .filter(row -> AREAS.contains(row.path("area").asText()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> contract() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/contract/operations.json"))
                .filter(Files::exists)
                .findFirst();
    }
}
