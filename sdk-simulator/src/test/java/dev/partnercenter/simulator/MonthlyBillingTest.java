package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What customers have bought shows up on the invoices of the months that follow. */
class MonthlyBillingTest {

    @RegisterExtension
    final SimulatorExtension simulators = SimulatorExtension.of(
            PartnerCenterSimulator.builder().clock(Clock.fixed(Instant.parse("2026-03-10T15:30:00Z"), ZoneOffset.UTC)));

    private PartnerCenterSimulator simulator;
    private Fixture fixture;
    private TestClient client;

    @BeforeEach
    void start(PartnerCenterSimulator started) {
        simulator = started;
        fixture = new Fixture(started);
        client = fixture.client();
    }

    @Test
    void seats_of_offers_are_billed_when_the_month_is_over() {
        fixture.subscription(Requests.G3, 5);
        assertThat(client.get("/v1/invoices").json().path("items")).isEmpty();
        simulator.clock().advance(Duration.ofDays(25));

        JsonNode invoice = client.get("/v1/invoices").json().at("/items/0");
        assertThat(invoice.path("id").asText()).isEqualTo("D000202603");
        assertThat(invoice.path("invoiceDate").asText()).isEqualTo("2026-04-01T00:00:00Z");
        assertThat(invoice.path("totalCharges").decimalValue()).isEqualByComparingTo("115");
        JsonNode item = items("D000202603/lineitems/Office/BillingLineItems").get(0);
        assertThat(item.path("subscriptionId").asText()).isEqualTo(fixture.id("subscriptionId"));
        assertThat(item.path("customerName").asText()).isEqualTo("Harbor County");
        assertThat(item.path("customerId").asText()).isEqualTo(fixture.id("customerId"));
        assertThat(item.path("quantity").asInt()).isEqualTo(5);
        assertThat(item.path("chargeType").asText()).isEqualTo("New");
        assertThat(item.path("chargeStartDate").asText()).isEqualTo("2026-03-10T00:00:00");
    }

    @Test
    void each_month_has_its_own_invoice_with_what_was_there_at_its_end() {
        String subscription = fixture.subscription(Requests.G3, 5);
        simulator.clock().advance(Duration.ofDays(25));
        client.patch(subscription, "{\"quantity\": 7}");
        simulator.clock().advance(Duration.ofDays(60));

        JsonNode invoices = client.get("/v1/invoices").json().path("items");
        assertThat(invoices.findValuesAsText("id")).containsExactly("D000202603", "D000202604", "D000202605");
        assertThat(invoices.get(0).path("totalCharges").decimalValue()).isEqualByComparingTo("115");
        assertThat(invoices.get(1).path("totalCharges").decimalValue()).isEqualByComparingTo("161");
        assertThat(items("D000202604/lineitems/Office/BillingLineItems")
                        .get(0)
                        .path("chargeType")
                        .asText())
                .isEqualTo("Cycle fee");
    }

    @Test
    void products_are_on_an_invoice_of_the_new_commerce_and_not_billed_before() {
        fixture.subscription(Requests.ANALYTICS, 3);
        client.post(
                fixture.customer() + "/orders",
                Requests.order(Requests.RESERVATION, 2).replace("monthly", "one_time"));
        JsonNode unbilled = items("unbilled/lineitems?provider=onetime&invoiceLineItemType=billinglineitems"
                + "&currencyCode=USD&period=current");
        assertThat(unbilled.findValuesAsText("productName"))
                .containsExactly("Government Analytics", "Reserved VM instance, 4 cores, USGov Virginia, 1 year");
        simulator.clock().advance(Duration.ofDays(25));

        JsonNode invoice = client.get("/v1/invoices/G000202603").json();
        assertThat(invoice.path("totalCharges").decimalValue()).isEqualByComparingTo("1709.97");
        assertThat(items("G000202603/lineitems/OneTime/BillingLineItems")).hasSize(2);
        simulator.clock().advance(Duration.ofDays(30));
        assertThat(client.get("/v1/invoices/G000202604")
                        .json()
                        .path("totalCharges")
                        .decimalValue())
                .isEqualByComparingTo("29.97");
    }

    @Test
    void the_use_of_azure_is_billed_by_meter_and_told_by_day() {
        fixture.subscription(Requests.AZURE, 1);
        simulator.clock().advance(Duration.ofDays(25));
        JsonNode meters = items("D000202603/lineitems/Azure/BillingLineItems");
        JsonNode days = items("D000202603/lineitems/Azure/UsageLineItems");

        assertThat(meters).hasSize(6);
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode meter : meters) {
            sum = sum.add(meter.path("postTaxTotal").decimalValue());
            BigDecimal used = BigDecimal.ZERO;
            for (JsonNode day : days) {
                if (day.path("resourceGuid").equals(meter.path("resourceGuid"))) {
                    used = used.add(day.path("consumedQuantity").decimalValue());
                }
            }
            assertThat(used).isEqualByComparingTo(meter.path("consumedQuantity").decimalValue());
        }
        assertThat(client.get("/v1/invoices/D000202603")
                        .json()
                        .path("totalCharges")
                        .decimalValue())
                .isEqualByComparingTo(sum)
                .isPositive();
    }

    @Test
    void after_a_reset_billing_goes_on_with_what_is_new() {
        fixture.subscription(Requests.G3, 5);
        simulator.reset();
        new Fixture(simulator).subscription(Requests.G3, 1);
        simulator.clock().advance(Duration.ofDays(25));
        assertThat(client.get("/v1/invoices/D000202603")
                        .json()
                        .path("totalCharges")
                        .decimalValue())
                .isEqualByComparingTo("23");
    }

    private JsonNode items(String path) {
        return client.get("/v1/invoices/" + path).json().path("items");
    }
}
