package dev.partnercenter.simulator.internal.partner.usage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.azure.AzureUsage;
import dev.partnercenter.simulator.internal.azure.Meter;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import java.time.Instant;

/** The records of what a subscription has used in a time, by step and then by meter. What is used is reported in the same hour. */
final class UtilizationRecords {

    private final SubscriptionRecord subscription;
    private final AzureUsage usage;
    private final UtilizationQuery query;
    private final Instant first;
    private final int count;

    UtilizationRecords(SubscriptionRecord subscription, AzureUsage usage, UtilizationQuery query) {
        this.subscription = subscription;
        this.usage = usage;
        this.query = query;
        Instant start = query.start().isBefore(usage.start()) ? usage.start() : query.start();
        Instant end = query.end().isAfter(usage.now()) ? usage.now() : query.end();
        this.first = start.truncatedTo(query.step());
        long steps = query.step().between(first, end.truncatedTo(query.step()).plus(1, query.step()));
        boolean whole = end.equals(end.truncatedTo(query.step()));
        this.count = Meter.ALL.size() * (int) Math.max(0, whole ? steps - 1 : steps);
    }

    int count() {
        return count;
    }

    ObjectNode record(int index) {
        Meter meter = Meter.ALL.get(index % Meter.ALL.size());
        Instant from = first.plus(index / Meter.ALL.size(), query.step());
        Instant until = from.plus(1, query.step());
        ObjectNode json =
                Json.object().put("usageStartTime", Period.text(from)).put("usageEndTime", Period.text(until));
        json.putObject("resource")
                .put("id", meter.id().toString())
                .put("name", meter.name())
                .put("category", meter.category())
                .put("subcategory", meter.subcategory())
                .put("region", meter.region());
        json.put("quantity", Json.trimmed(usage.units(meter, from, until))).put("unit", meter.unit());
        json.putObject("infoFields");
        if (query.details()) {
            json.set("instanceData", instance(meter));
        }
        return Links.typed(json, "AzureUtilizationRecord");
    }

    private ObjectNode instance(Meter meter) {
        ObjectNode instance = Json.object()
                .put("resourceUri", AzureResources.uri(subscription, meter))
                .put("location", "usgovvirginia")
                .put("partNumber", "")
                .put("orderNumber", "");
        instance.putObject("tags").put("environment", AzureResources.GROUP);
        instance.putObject("additionalInfo").put("ServiceType", meter.name());
        return instance;
    }
}
