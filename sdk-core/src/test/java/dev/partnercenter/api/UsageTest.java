package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.api.subscriptions.SubscriptionScope;
import dev.partnercenter.internal.json.Json;
import dev.partnercenter.model.subscriptions.SubscriptionStatus;
import dev.partnercenter.model.usage.AzureResourceMonthlyUsageRecord;
import dev.partnercenter.model.usage.CustomerMonthlyUsageRecord;
import dev.partnercenter.model.usage.CustomerUsageSummary;
import dev.partnercenter.model.usage.MeterUsageRecord;
import dev.partnercenter.model.usage.PartnerUsageSummary;
import dev.partnercenter.model.usage.ResourceUsageRecord;
import dev.partnercenter.model.usage.SpendingBudget;
import dev.partnercenter.model.usage.SubscriptionDailyUsageRecord;
import dev.partnercenter.model.usage.SubscriptionMonthlyUsageRecord;
import dev.partnercenter.model.usage.SubscriptionUsageSummary;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was used and what it cost, in exact decimals. */
class UsageTest {
    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();
    private final CustomerScope customer = partner.customers().byId("c1");
    private final SubscriptionScope subscription = customer.subscriptions().byId("s1");

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    @Test
    void the_usage_of_each_customer_is_listed_with_its_budget() {
        service.answer(200, Fixture.read("usage/customers.json"));

        List<CustomerMonthlyUsageRecord> records =
                partner.customers().usageRecords().list().toList();

        assertThat(pathOfRequest()).isEqualTo("/v1/customers/usagerecords");
        CustomerMonthlyUsageRecord overBudget = records.get(0);
        assertThat(overBudget.resourceName()).isEqualTo("Harbor County");
        assertThat(overBudget.budget().amount()).isEqualByComparingTo("2500");
        assertThat(overBudget.customerSpendingBudget()).isEqualTo(overBudget.budget());
        assertThat(overBudget.percentUsed()).isEqualTo(new BigDecimal("104.37"));
        assertThat(overBudget.totalCost()).isEqualTo(new BigDecimal("2609.2500000000000045"));
        assertThat(overBudget.currencyLocale()).isEqualTo("en-US");
        assertThat(overBudget.lastModifiedDate()).isEqualTo(Instant.parse("2021-03-04T05:06:07.12Z"));
        CustomerMonthlyUsageRecord onPlan = records.get(1);
        assertThat(onPlan.isUpgraded()).isTrue();
        assertThat(onPlan.budget().amount()).isNull();
        assertThat(onPlan.currencyCode()).isEqualTo("USD");
        assertThat(onPlan.usdTotalCost()).isEqualByComparingTo("0");
    }

    @Test
    void the_partner_sees_how_many_customers_are_over_their_budgets() {
        service.answer(200, Fixture.read("usage/partner-summary.json"));

        PartnerUsageSummary summary = partner.usageSummary().get();

        assertThat(pathOfRequest()).isEqualTo("/v1/usagesummary");
        assertThat(summary.customersOverBudget()).isEqualTo(1);
        assertThat(summary.customersTrendingOver()).isEqualTo(2);
        assertThat(summary.customersWithUsageBasedSubscription()).isEqualTo(14);
        assertThat(summary.emailsToNotify()).containsExactly("budgets@riverpartner.example");
        assertThat(summary.billingStartDate()).isEqualTo(Instant.parse("2021-02-28T08:00:00Z"));
        assertThat(summary.totalCost()).isEqualTo(new BigDecimal("22861.172"));
        assertThat(summary.additionalProperties()).isEmpty();
    }

    @Test
    void the_sum_of_a_customer_comes_with_its_period() {
        service.answer(200, Fixture.read("usage/customer-summary.json"));

        CustomerUsageSummary summary = customer.usageSummary().get();

        assertThat(pathOfRequest()).isEqualTo("/v1/customers/c1/usagesummary");
        assertThat(summary.budget().amount()).isEqualByComparingTo("2500");
        assertThat(summary.billingEndDate()).isEqualTo(Instant.parse("2021-04-01T00:00:00Z"));
        assertThat(summary.usdTotalCost()).isEqualTo(new BigDecimal("2609.2500000000000045"));
    }

    @Test
    void a_misspelt_amount_is_kept_as_it_was_sent() {
        service.answer(200, "{\"ammount\":300.0,\"attributes\":{\"objectType\":\"SpendingBudget\"}}");

        SpendingBudget budget = customer.usageBudget().get();

        assertThat(budget.amount()).isNull();
        assertThat(budget.additionalProperties()).containsEntry("ammount", new BigDecimal("300.0"));
        assertThat(Json.readTree(Json.write(budget)))
                .isEqualTo(Map.of(
                        "ammount", new BigDecimal("300.0"), "attributes", Map.of("objectType", "SpendingBudget")));
    }

    @Test
    void a_change_of_the_budget_sends_what_was_read_with_the_change_and_its_etag() {
        service.answer(200, Fixture.read("usage/budget.json")).answer(200, "{\"amount\":3000.50}");

        SpendingBudget read = customer.usageBudget().get();
        BigDecimal more = new BigDecimal("3000.50");
        SpendingBudget changed = customer.usageBudget()
                .update(read.toBuilder().amount(more).usageSpendingBudget(more).build());

        assertThat(changed.amount()).isEqualTo(more);
        assertThat(pathOfRequest()).isEqualTo("/v1/customers/c1/usagebudget");
        RecordedRequest change = service.request();
        assertThat(change.getMethod()).isEqualTo("PATCH");
        assertThat(change.getHeader("If-Match")).isEqualTo("\"budget-7\"");
        Map<?, ?> sent = (Map<?, ?>) Json.readTree(change.getBody().readByteArray());
        assertThat(sent.get("amount")).isEqualTo(more);
        assertThat(sent.get("usageSpendingBudget")).isEqualTo(more);
        assertThat(sent.get("note")).isEqualTo("agreed in May");
        assertThat(sent).hasSize(5);
    }

    @Test
    void the_cost_of_each_subscription_is_listed() {
        service.answer(200, Fixture.read("usage/subscriptions.json"));

        SubscriptionMonthlyUsageRecord record =
                customer.subscriptions().usageRecords().list().toList().get(0);

        assertThat(pathOfRequest()).isEqualTo("/v1/customers/c1/subscriptions/usagerecords");
        assertThat(record.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(record.partnerOnRecord()).isEqualTo("4847383");
        assertThat(record.offerId()).isEqualTo("MS-AZR-0145P");
        assertThat(record.totalCost()).isEqualTo(new BigDecimal("120.5682999999995904716"));
    }

    @Test
    void the_sum_of_a_subscription_is_read_to_its_last_digit() {
        service.answer(200, Fixture.read("usage/subscription-summary.json"));

        SubscriptionUsageSummary summary = subscription.usageSummary().get();

        assertThat(pathOfRequest()).isEqualTo("/v1/customers/c1/subscriptions/s1/usagesummary");
        assertThat(summary.resourceName()).isEqualTo("Records archive");
        assertThat(summary.usdTotalCost()).isEqualTo(new BigDecimal("120.5682999999995904716"));
    }

    @Test
    void what_a_subscription_used_is_seen_by_meters() {
        service.answer(200, Fixture.read("usage/meters.json"));

        MeterUsageRecord record =
                subscription.usageRecords().listByMeter().toList().get(0);

        assertThat(pathOfRequest()).isEqualTo("/v1/customers/c1/subscriptions/s1/meterusagerecords");
        assertThat(record.meterName()).isEqualTo("LRS Data Stored");
        assertThat(record.quantityUsed()).isEqualTo(new BigDecimal("0.151287527825352"));
        assertThat(record.unit()).isEqualTo("1 GB/Month");
    }

    @Test
    void what_a_subscription_used_is_seen_by_resources() {
        service.answer(200, Fixture.read("usage/resources.json"));

        ResourceUsageRecord record =
                subscription.usageRecords().listByResource().toList().get(0);

        assertThat(pathOfRequest()).isEqualTo("/v1/customers/c1/subscriptions/s1/resourceusagerecords");
        assertThat(record.resourceType()).isEqualTo("Microsoft.Compute");
        assertThat(record.resourceGroupName()).isEqualTo("ARCHIVE");
        assertThat(record.entitlementName()).isEqualTo("Archive");
        assertThat(record.totalCost()).isEqualTo(new BigDecimal("80.3322286322163563"));
    }

    @Test
    void what_a_subscription_used_is_seen_by_kinds_of_resources() {
        service.answer(200, Fixture.read("usage/monthly.json"));

        AzureResourceMonthlyUsageRecord record =
                subscription.usageRecords().listMonthly().toList().get(0);

        assertThat(pathOfRequest()).isEqualTo("/v1/customers/c1/subscriptions/s1/usagerecords/resources");
        assertThat(record.id()).isEqualTo("r1");
        assertThat(record.subcategory()).isEqualTo("Locally redundant");
        assertThat(record.quantityUsed()).isEqualTo(new BigDecimal("0.151287527825352"));
    }

    @Test
    void what_a_subscription_used_is_seen_by_days() {
        service.answer(200, Fixture.read("usage/daily.json"));

        SubscriptionDailyUsageRecord record =
                subscription.usageRecords().listDaily().toList().get(0);

        assertThat(pathOfRequest()).isEqualTo("/v1/customers/c1/subscriptions/s1/usagerecords/daily");
        assertThat(record.dateUsed()).isEqualTo(Instant.parse("2021-03-03T00:00:00Z"));
        assertThat(record.totalCost()).isEqualTo(new BigDecimal("120.5682999999995904716"));
    }

    private String pathOfRequest() {
        return service.request().getPath().substring("/api.partnercenter.microsoft.com".length());
    }
}
