package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UsageTest {

    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @RegisterExtension
    final SimulatorExtension simulators = SimulatorExtension.of(
            PartnerCenterSimulator.builder().clock(Clock.fixed(Instant.parse("2026-03-10T15:30:00Z"), ZoneOffset.UTC)));

    private PartnerCenterSimulator simulator;
    private Fixture fixture;
    private TestClient client;
    private String subscription;

    @BeforeEach
    void start(PartnerCenterSimulator started) {
        simulator = started;
        fixture = new Fixture(started);
        client = fixture.client();
        subscription = fixture.subscription(Requests.AZURE, 1);
        simulator.clock().advance(Duration.ofHours(30));
    }

    @Test
    void all_records_and_summaries_tell_of_the_same_costs() {
        BigDecimal total =
                exact(subscription + "/usagesummary").path("totalCost").decimalValue();

        assertThat(total).isPositive();
        assertThat(sum(subscription + "/meterusagerecords")).isEqualByComparingTo(total);
        assertThat(sum(subscription + "/resourceusagerecords")).isEqualByComparingTo(total);
        assertThat(sum(subscription + "/usagerecords/resources")).isEqualByComparingTo(total);
        assertThat(sum(subscription + "/usagerecords/daily")).isEqualByComparingTo(total);
        assertThat(sum(fixture.customer() + "/subscriptions/usagerecords")).isEqualByComparingTo(total);
        assertThat(sum("/v1/customers/usagerecords")).isEqualByComparingTo(total);
        assertThat(exact(fixture.customer() + "/usagesummary").path("totalCost").decimalValue())
                .isEqualByComparingTo(total);
        assertThat(exact("/v1/usagesummary").path("totalCost").decimalValue()).isEqualByComparingTo(total);
    }

    @Test
    void use_grows_with_time_and_begins_anew_with_the_month() {
        BigDecimal before = exact("/v1/usagesummary").path("totalCost").decimalValue();
        simulator.clock().advance(Duration.ofHours(1));
        JsonNode later = exact("/v1/usagesummary");
        assertThat(later.path("totalCost").decimalValue()).isGreaterThan(before);
        assertThat(later.path("billingStartDate").asText()).isEqualTo("2026-03-01T00:00:00+00:00");
        assertThat(later.path("billingEndDate").asText()).isEqualTo("2026-04-01T00:00:00+00:00");
        assertThat(later.path("lastModifiedDate").asText()).isEqualTo("2026-03-11T22:00:00+00:00");

        simulator
                .clock()
                .advance(
                        Duration.between(Instant.parse("2026-03-11T22:30:00Z"), Instant.parse("2026-04-01T01:00:00Z")));
        assertThat(exact("/v1/usagesummary").path("totalCost").decimalValue())
                .isPositive()
                .isLessThan(before);
    }

    @Test
    void records_name_what_they_are_about() {
        JsonNode meter = exact(subscription + "/meterusagerecords").at("/items/0");
        assertThat(meter.path("meterName").asText()).isEqualTo("D4s v5");
        assertThat(meter.path("quantityUsed").decimalValue()).isPositive();
        assertThat(meter.path("currencyCode").asText()).isEqualTo("USD");
        JsonNode resource = exact(subscription + "/resourceusagerecords").at("/items/0");
        assertThat(resource.path("resourceType").asText()).isEqualTo("Microsoft.Compute");
        assertThat(resource.path("resourceUri").asText())
                .isEqualTo("/subscriptions/" + resource.path("entitlementId").asText()
                        + "/resourceGroups/production/providers/Microsoft.Compute/virtualMachines/web1");
        JsonNode customer = exact("/v1/customers/usagerecords").at("/items/0");
        assertThat(customer.path("resourceName").asText()).isEqualTo("Harbor County");
        assertThat(customer.path("isUpgraded").isBoolean()).isTrue();
    }

    @Test
    void a_budget_stays_and_records_say_how_much_of_it_is_spent() {
        String budget = fixture.customer() + "/usagebudget";
        assertThat(client.get(budget).json().has("amount")).isFalse();
        JsonNode set = client.patch(budget, "{\"Amount\": 1.50, \"Attributes\": {\"ObjectType\": \"SpendingBudget\"}}")
                .json();

        assertThat(set.path("amount").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(client.get(budget).json().path("amount").decimalValue()).isEqualByComparingTo("1.5");
        JsonNode record = exact("/v1/customers/usagerecords").at("/items/0");
        assertThat(record.path("percentUsed").decimalValue()).isGreaterThan(new BigDecimal("100"));
        assertThat(exact("/v1/usagesummary").path("customersOverBudget").asInt())
                .isEqualTo(1);
        client.patch(budget, "{\"amount\": 70}");
        assertThat(exact("/v1/usagesummary").path("customersOverBudget").asInt())
                .isZero();
        assertThat(exact(fixture.customer() + "/usagesummary")
                        .at("/budget/amount")
                        .asInt())
                .isEqualTo(70);

        client.patch(budget, "{\"amount\": null}");
        assertThat(client.get(budget).json().has("amount")).isFalse();
        assertThat(client.patch(budget, "{\"amount\": -1}").code()).isEqualTo(3000);
        assertThat(client.patch(budget, "{\"amount\": \"much\"}").status()).isEqualTo(400);
        assertThat(client.patch(budget, "[]").status()).isEqualTo(400);
    }

    @Test
    void who_spends_too_fast_is_told_before_the_month_is_over() {
        simulator.clock().advance(Duration.ofDays(3));
        BigDecimal spent = exact("/v1/usagesummary").path("totalCost").decimalValue();
        client.patch(
                fixture.customer() + "/usagebudget",
                "{\"amount\": %s}"
                        .formatted(spent.multiply(new BigDecimal("1.2")).toPlainString()));
        JsonNode summary = exact("/v1/usagesummary");
        assertThat(summary.path("customersOverBudget").asInt()).isZero();
        assertThat(summary.path("customersTrendingOver").asInt()).isEqualTo(1);
    }

    @Test
    void licenses_have_no_use() {
        String seats = fixture.subscription(Requests.G3, 5);
        assertThat(client.get(seats + "/usagesummary").code()).isEqualTo(800011);
        assertThat(client.get(seats + "/meterusagerecords").code()).isEqualTo(800011);
        assertThat(exact(fixture.customer() + "/subscriptions/usagerecords").path("items"))
                .hasSize(1);
        assertThat(client.get("/v1/customers/none/usagesummary").status()).isEqualTo(404);
    }

    private BigDecimal sum(String path) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode record : exact(path).path("items")) {
            sum = sum.add(record.path("totalCost").decimalValue());
        }
        return sum;
    }

    private JsonNode exact(String path) {
        try {
            return EXACT.readTree(client.get(path).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
