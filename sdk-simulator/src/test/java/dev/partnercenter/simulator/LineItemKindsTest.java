package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.TestClient.Reply;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(SimulatorExtension.class)
class LineItemKindsTest {

    private static final String ITEMS = "/v1/invoices/D1/lineitems";

    private PartnerCenterSimulator simulator;
    private TestClient client;

    @BeforeEach
    void start(PartnerCenterSimulator started) {
        simulator = started;
        client = TestClient.of(started);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_is_listed_in_the_invoice_and_found_by_what_the_list_says(LineItemKind kind) {
        simulator.addInvoice(TestInvoice.of("D1").lineItems(kind, 3));
        JsonNode detail = client.get("/v1/invoices/D1").json().at("/invoiceDetails/0");
        assertThat(detail.path("billingProvider").asText()).isEqualTo(kind.billingProvider());

        JsonNode items = client.get(ITEMS + "?currencyCode=usd&provider="
                        + detail.path("billingProvider").asText() + "&invoiceLineItemType="
                        + detail.path("invoiceLineItemType").asText())
                .json()
                .path("items");
        assertThat(items).hasSize(3).allSatisfy(item -> {
            assertThat(item.at("/attributes/objectType").asText()).isEqualTo(kind.objectType());
            assertThat(item.path("billingProvider").asText()).isEqualTo(kind.billingProvider());
            assertThat(item.path("invoiceLineItemType").asText()).isEqualTo(kind.invoiceLineItemType());
        });
        JsonNode byPath =
                client.get("/v1" + detail.at("/links/self/uri").asText()).json().path("items");
        assertThat(byPath).isEqualTo(items);
    }

    @Test
    void the_total_is_that_of_all_kinds_that_are_charged() {
        simulator.addInvoice(TestInvoice.of("D1")
                .lineItems(LineItemKind.LICENSE_BASED, 40)
                .lineItems(LineItemKind.USAGE_BASED, 40)
                .lineItems(LineItemKind.DAILY_USAGE, 40)
                .lineItems(LineItemKind.UNKNOWN, 40));
        BigDecimal sum = sum(items("office", "billinglineitems"), "totalForCustomer")
                .add(sum(items("azure", "billinglineitems"), "postTaxTotal"));

        assertThat(client.get("/v1/invoices/D1").json().path("totalCharges").decimalValue())
                .isEqualByComparingTo(sum);
    }

    @Test
    void a_total_can_be_made_wrong() {
        simulator.addInvoice(TestInvoice.of("D1").lineItems(9).totalOffBy(new BigDecimal("-0.01")));
        BigDecimal sum = sum(items("onetime", "billinglineitems"), "totalForCustomer");

        assertThat(client.get("/v1/invoices/D1").json().path("totalCharges").decimalValue())
                .isEqualByComparingTo(sum.subtract(new BigDecimal("0.01")));
    }

    @Test
    void line_items_of_offers_are_paged_by_offset() {
        simulator.addInvoice(TestInvoice.of("D1").lineItems(LineItemKind.LICENSE_BASED, 5));
        Set<JsonNode> seen = new HashSet<>();
        JsonNode page = items("Office", "BillingLineItems&size=2");
        assertThat(page.at("/links/next/uri").asText())
                .isEqualTo(
                        "/invoices/D1/lineitems?provider=Office&invoiceLineItemType=BillingLineItems&size=2&offset=2");
        assertThat(page.has("continuationToken")).isFalse();
        while (true) {
            page.path("items").forEach(seen::add);
            if (page.at("/links/next").isMissingNode()) {
                break;
            }
            page = client.get("/v1" + page.at("/links/next/uri").asText()).json();
        }
        assertThat(seen).hasSize(5);
        assertThat(items("office", "billinglineitems&offset=9").path("items")).isEmpty();
    }

    @Test
    void only_items_with_a_partner_earned_credit_can_be_asked_for() {
        simulator.addInvoice(TestInvoice.of("D1").lineItems(LineItemKind.DAILY_RATED_USAGE, 100));
        String query = "usagelineitems&currencyCode=USD&hasPartnerEarnedCredit=true&size=60";
        JsonNode page = items("onetime", query);
        JsonNode rest = client.with(
                        "MS-ContinuationToken", page.path("continuationToken").asText())
                .get("/v1" + page.at("/links/next/uri").asText())
                .json();

        assertThat(page.path("items")).hasSize(60);
        assertThat(rest.path("items")).isNotEmpty();
        assertThat(page.path("items").size() + rest.path("items").size()).isLessThan(100);
        assertThat(page.path("items"))
                .allMatch(item -> item.path("hasPartnerEarnedCredit").asBoolean());
    }

    @Test
    void an_invoice_has_line_items_in_its_own_currency_alone() {
        simulator.addInvoice(TestInvoice.of("D1").lineItems(2).currency("eur"));
        JsonNode item = items("onetime", "billinglineitems&currencyCode=EUR").at("/items/0");

        assertThat(item.path("currency").asText()).isEqualTo("EUR");
        assertThat(item.path("pricingCurrency").asText()).isEqualTo("USD");
        assertThat(item.path("pcToBCExchangeRate").decimalValue()).isEqualByComparingTo("0.8951");
        assertThat(client.get("/v1/invoices/D1").text("/currencySymbol")).isEqualTo("€");
        assertThat(items("onetime", "billinglineitems&currencyCode=USD").path("items"))
                .isEmpty();
    }

    @Test
    void what_the_service_would_not_understand_is_refused() {
        simulator.addInvoice(TestInvoice.of("D1").lineItems(2));
        assertThat(refusal("invoiceLineItemType=billinglineitems").code()).isEqualTo(3000);
        assertThat(refusal("provider=onetime").code()).isEqualTo(3000);
        assertThat(refusal("provider=onetime&invoiceLineItemType=usagelineitems")
                        .text("/description"))
                .contains("currencyCode");
        assertThat(refusal("provider=moon&invoiceLineItemType=billinglineitems").code())
                .isEqualTo(900126);
        assertThat(refusal("provider=office&invoiceLineItemType=usagelineitems").code())
                .isEqualTo(900126);
        String oneTime = "provider=onetime&invoiceLineItemType=billinglineitems";
        assertThat(refusal(oneTime + "&size=2001").text("/description")).contains("size");
        assertThat(refusal(oneTime + "&size=0").status()).isEqualTo(400);
        assertThat(refusal(oneTime + "&size=many").status()).isEqualTo(400);
        assertThat(refusal(oneTime + "&offset=1").text("/description")).contains("offset");
        assertThat(refusal(oneTime + "&seekOperation=Last").code()).isEqualTo(900126);
        assertThat(refusal(oneTime + "&period=future").code()).isEqualTo(900126);
        assertThat(client.get("/v1/invoices/D2/lineitems?" + oneTime).code()).isEqualTo(1000);
    }

    @Test
    void what_cannot_be_made_is_refused_at_once() {
        assertThatThrownBy(() -> TestInvoice.of("unbilled")).hasMessageContaining("id");
        assertThatThrownBy(() -> TestInvoice.of(" ")).hasMessageContaining("id");
        assertThatThrownBy(() -> TestInvoice.of("D1").lineItems(-1)).hasMessageContaining("count");
        assertThatThrownBy(() -> TestInvoice.of("D1").customers(0)).hasMessageContaining("count");
        simulator.addInvoice(TestInvoice.of("D1"));
        assertThatThrownBy(() -> simulator.addInvoice(TestInvoice.of("d1"))).hasMessageContaining("d1");
    }

    private Reply refusal(String query) {
        return client.get(ITEMS + "?" + query);
    }

    private JsonNode items(String provider, String typeAndMore) {
        Reply reply = client.get(ITEMS + "?provider=" + provider + "&invoiceLineItemType=" + typeAndMore);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private static BigDecimal sum(JsonNode page, String property) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode item : page.path("items")) {
            sum = sum.add(item.path(property).decimalValue());
        }
        return sum;
    }
}
