package dev.partnercenter.simulator.internal.partner.licenses;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.AssignedLicense;
import dev.partnercenter.simulator.internal.directory.LicenseSku;
import dev.partnercenter.simulator.internal.directory.Seats;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import java.util.function.Predicate;

/** Licences as Partner Center writes them. */
final class LicenseJson {

    /** The group of all licences that Entra ID manages. */
    static final String GROUP = "group1";

    private LicenseJson() {}

    static ObjectNode available(Seats seats, int consumed) {
        boolean enabled = seats.enabled() > 0;
        ObjectNode json = Json.object()
                .put("availableUnits", Math.max(0, seats.enabled() - consumed))
                .put("activeUnits", seats.enabled())
                .put("consumedUnits", consumed)
                .put("suspendedUnits", seats.suspended())
                .put("totalUnits", seats.enabled())
                .put("warningUnits", 0);
        json.set("productSku", product(seats.sku()));
        json.set("servicePlans", plans(seats.sku(), plan -> enabled));
        json.put("capabilityStatus", enabled ? "Enabled" : "Suspended");
        return Links.typed(json, "SubscribedSku");
    }

    static ObjectNode assigned(AssignedLicense license) {
        ObjectNode json = Json.object();
        json.set("servicePlans", plans(license.sku(), license::enabled));
        json.set("productSku", product(license.sku()));
        return Links.typed(json, "License");
    }

    private static ObjectNode product(LicenseSku sku) {
        return Json.object()
                .put("id", sku.id())
                .put("name", sku.name())
                .put("skuPartNumber", sku.partNumber())
                .put("targetType", "User")
                .put("licenseGroupId", GROUP);
    }

    private static ArrayNode plans(LicenseSku sku, Predicate<LicenseSku.ServicePlan> enabled) {
        ArrayNode plans = Json.array();
        sku.plans()
                .forEach(plan -> plans.addObject()
                        .put("displayName", plan.name())
                        .put("serviceName", plan.name())
                        .put("id", plan.id())
                        .put("capabilityStatus", enabled.test(plan) ? "Enabled" : "Disabled")
                        .put("targetType", "User"));
        return plans;
    }
}
