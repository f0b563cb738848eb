package dev.partnercenter.simulator.internal.partner.usage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.azure.AzureUsage;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.math.BigDecimal;
import java.util.List;

/** What all customers have spent, what one of them has, and what each of its subscriptions has. */
public final class CustomerUsageRoutes {

    private final World world;

    /** Of the world's customers. */
    public CustomerUsageRoutes(World world) {
        this.world = world;
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.get("get-a-partner-usage-summary", "/v1/usagesummary", this::partner)
                        .forUsers()
                        .asDerived(),
                Route.get("get-a-customer-s-usage-records", "/v1/customers/usagerecords", this::customers)
                        .forUsers()
                        .asDerived(),
                Route.get("get-a-customer-usage-summary", "/v1/customers/{customerId}/usagesummary", this::customer)
                        .forUsers()
                        .asDerived(),
                Route.get(
                                "get-a-customer-subscription-s-usage-records",
                                "/v1/customers/{customerId}/subscriptions/usagerecords",
                                this::subscriptions)
                        .forUsers()
                        .asDerived());
    }

    private Answer partner(Call call) {
        Period period = Period.of(call.now());
        List<CustomerUsage> usages = usages(period);
        ObjectNode json = Json.object()
                .put(
                        "customersOverBudget",
                        usages.stream().filter(CustomerUsage::overBudget).count())
                .put(
                        "customersTrendingOver",
                        usages.stream().filter(CustomerUsage::trendingOver).count())
                .put("customersWithUsageBasedSubscription", usages.size());
        json.set("emailsToNotify", Json.texts(List.of(TestIdentity.USER_NAME)));
        json.setAll(UsageJson.about(TestIdentity.TENANT_ID, "Tidewater Government Services"));
        BigDecimal total = usages.stream().map(CustomerUsage::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        UsageJson.cost(UsageJson.dates(json, period), total, period);
        json.set("links", Links.self("/usagesummary"));
        return Answer.ok(Links.typed(json, "PartnerUsageSummary"));
    }

    private Answer customers(Call call) {
        List<ObjectNode> records = usages(Period.of(call.now())).stream()
                .map(CustomerUsageRoutes::record)
                .toList();
        return Answer.ok(Links.collection(records, "/customers/usagerecords"));
    }

    private static ObjectNode record(CustomerUsage usage) {
        ObjectNode json = Json.object();
        json.set("budget", UsageJson.budget(usage.customer()));
        json.put("percentUsed", usage.percentUsed()).put("isUpgraded", false);
        json.setAll(about(usage.customer()));
        return Links.typed(UsageJson.cost(json, usage.cost(), usage.period()), "CustomerMonthlyUsageRecord");
    }

    private Answer customer(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        Period period = Period.of(call.now());
        ObjectNode json = Json.object();
        json.set("budget", UsageJson.budget(customer));
        json.setAll(about(customer));
        UsageJson.cost(
                UsageJson.dates(json, period),
                CustomerUsage.of(customer, period).cost(),
                period);
        json.set("links", Links.self(customer.path() + "/usagesummary"));
        return Answer.ok(Links.typed(json, "CustomerUsageSummary"));
    }

    private Answer subscriptions(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        Period period = Period.of(call.now());
        List<ObjectNode> records = CustomerUsage.azure(customer).stream()
                .map(subscription -> record(subscription, period))
                .toList();
        return Answer.ok(Links.collection(records, customer.path() + "/subscriptions/usagerecords"));
    }

    private static ObjectNode record(SubscriptionRecord subscription, Period period) {
        ObjectNode content = subscription.document().content();
        ObjectNode json = Json.object()
                .put("status", subscription.status())
                .put("partnerOnRecord", Json.text(content, "partnerId", ""))
                .put("offerId", subscription.item().id());
        json.setAll(UsageJson.about(subscription.id(), Json.text(content, "friendlyName", "")));
        BigDecimal cost = AzureUsage.of(subscription, period.now()).cost(period.start(), period.now());
        return Links.typed(UsageJson.cost(json, cost, period), "SubscriptionMonthlyUsageRecord");
    }

    private List<CustomerUsage> usages(Period period) {
        return world.customers().stream()
                .filter(customer -> !CustomerUsage.azure(customer).isEmpty())
                .map(customer -> CustomerUsage.of(customer, period))
                .toList();
    }

    private static ObjectNode about(CustomerAccount customer) {
        return UsageJson.about(customer.id(), Json.text(customer.companyProfile(), "companyName", ""));
    }
}
