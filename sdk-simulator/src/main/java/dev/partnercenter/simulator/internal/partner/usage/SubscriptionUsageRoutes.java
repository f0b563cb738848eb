package dev.partnercenter.simulator.internal.partner.usage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.azure.AzureUsage;
import dev.partnercenter.simulator.internal.azure.Meter;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem.Kind;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What one subscription to Azure has used and cost: by meters, by resources, by days and in all. */
public final class SubscriptionUsageRoutes {

    private final World world;

    /** Of the world's customers. */
    public SubscriptionUsageRoutes(World world) {
        this.world = world;
    }

    /** A subscription, its use and the time that is asked for. */
    private record Asked(SubscriptionRecord subscription, AzureUsage usage, Period period) {

        /** What all of its records begin with. */
        ObjectNode cost(ObjectNode json, Meter meter) {
            return UsageJson.cost(json, usage.cost(meter, period.start(), period.now()), period);
        }
    }

    /** The table. */
    public List<Route> routes() {
        String subscription = "/v1/customers/{customerId}/subscriptions/{subscriptionId}";
        return List.of(
                Route.get(
                                "get-a-customer-subscription-meter-usage-records",
                                subscription + "/meterusagerecords",
                                call -> list(call, asked -> each(asked, SubscriptionUsageRoutes::byMeter)))
                        .forUsers()
                        .asDerived(),
                Route.get(
                                "get-a-customer-subscription-resource-usage-records",
                                subscription + "/resourceusagerecords",
                                call -> list(call, asked -> each(asked, SubscriptionUsageRoutes::byResource)))
                        .forUsers()
                        .asDerived(),
                Route.get(
                                "sdk-get-subscription-daily-usage-records",
                                subscription + "/usagerecords/daily",
                                call -> list(call, SubscriptionUsageRoutes::daily))
                        .asDerived(),
                Route.get(
                                "get-all-monthly-usage-records-for-a-subscription",
                                subscription + "/usagerecords/resources",
                                call -> list(call, asked -> each(asked, SubscriptionUsageRoutes::monthly)))
                        .asDerived(),
                Route.get("get-a-customer-subscription-usage-summary", subscription + "/usagesummary", this::summary)
                        .forUsers()
                        .asDerived());
    }

    private Asked asked(Call call) {
        SubscriptionRecord subscription =
                world.customer(call.argument("customerId")).subscription(call.argument("subscriptionId"));
        if (subscription.item().kind() != Kind.USAGE) {
            throw PartnerError.NOT_AZURE.refusal();
        }
        return new Asked(subscription, AzureUsage.of(subscription, call.now()), Period.of(call.now()));
    }

    private Answer list(Call call, Function<Asked, List<ObjectNode>> records) {
        return Answer.ok(Links.collection(
                records.apply(asked(call)), Links.unversioned(call.request().path())));
    }

    private interface MeterRecord {
        ObjectNode of(Asked asked, Meter meter);
    }

    private static List<ObjectNode> each(Asked asked, MeterRecord record) {
        return Meter.ALL.stream().map(meter -> record.of(asked, meter)).toList();
    }

    private static ObjectNode byMeter(Asked asked, Meter meter) {
        ObjectNode json = Json.object()
                .put("subscriptionId", asked.subscription().id())
                .put("meterId", meter.id().toString())
                .put("meterName", meter.name())
                .put("category", meter.category())
                .put("subcategory", meter.subcategory())
                .put("quantityUsed", quantity(asked, meter))
                .put("unit", meter.unit());
        return Links.typed(asked.cost(json, meter), "MeterUsageRecord");
    }

    private static ObjectNode byResource(Asked asked, Meter meter) {
        ObjectNode entitlement = asked.subscription().azureEntitlement().orElseGet(Json::object);
        String id = Json.text(entitlement, "id", "");
        ObjectNode json = Json.object()
                .put("subscriptionId", asked.subscription().id())
                .put("resourceUri", AzureResources.uri(asked.subscription(), meter))
                .put("resourceType", meter.resourceType())
                .put("entitlementId", id)
                .put("entitlementName", Json.text(entitlement, "friendlyName", ""))
                .put("resourceGroupName", AzureResources.GROUP)
                .put("name", meter.resourceName())
                .put("resourceName", meter.resourceName());
        return Links.typed(asked.cost(json, meter), "ResourceUsageRecord");
    }

    private static ObjectNode monthly(Asked asked, Meter meter) {
        ObjectNode json = Json.object()
                .put("category", meter.category())
                .put("subcategory", meter.subcategory())
                .put("quantityUsed", quantity(asked, meter))
                .put("unit", meter.unit());
        json.setAll(UsageJson.about(meter.id().toString(), meter.name()));
        return Links.typed(asked.cost(json, meter), "AzureResourceMonthlyUsageRecord");
    }

    private static List<ObjectNode> daily(Asked asked) {
        List<ObjectNode> records = new ArrayList<>();
        Period period = asked.period();
        for (Instant day = period.start(); day.isBefore(period.now()); day = day.plus(Duration.ofDays(1))) {
            ObjectNode json = Json.object().put("dateUsed", Period.text(day));
            json.setAll(UsageJson.about(asked.subscription().id(), name(asked)));
            UsageJson.cost(json, asked.usage().cost(day, day.plus(Duration.ofDays(1))), period);
            records.add(Links.typed(json, "SubscriptionDailyUsageRecord"));
        }
        return records;
    }

    private Answer summary(Call call) {
        Asked asked = asked(call);
        Period period = asked.period();
        ObjectNode json = UsageJson.dates(UsageJson.about(asked.subscription().id(), name(asked)), period);
        UsageJson.cost(json, asked.usage().cost(period.start(), period.now()), period);
        json.set("links", Links.self(Links.unversioned(call.request().path())));
        return Answer.ok(Links.typed(json, "SubscriptionUsageSummary"));
    }

    private static BigDecimal quantity(Asked asked, Meter meter) {
        Period period = asked.period();
        return Json.trimmed(asked.usage().units(meter, period.start(), period.now()));
    }

    private static String name(Asked asked) {
        return Json.text(asked.subscription().document().content(), "friendlyName", "");
    }
}
