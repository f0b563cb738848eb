package dev.partnercenter.simulator.internal.graph.licenses;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.AssignedLicense;
import dev.partnercenter.simulator.internal.directory.LicenseSku;
import dev.partnercenter.simulator.internal.directory.LicenseSku.ServicePlan;
import dev.partnercenter.simulator.internal.directory.Seats;
import dev.partnercenter.simulator.internal.directory.TenantDirectory;
import dev.partnercenter.simulator.internal.graph.odata.EntityType;
import dev.partnercenter.simulator.internal.graph.odata.EntityType.Kind;
import dev.partnercenter.simulator.internal.json.Json;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** Licences as Microsoft Graph writes them. */
final class LicenseJson {

    static final EntityType SKU = EntityType.named("subscribedSku")
            .readOnly(Kind.TEXT, "accountName accountId appliesTo capabilityStatus")
            .readOnly(Kind.NUMBER, "consumedUnits")
            .readOnly(Kind.TEXT, "id")
            .readOnly(Kind.OBJECT, "prepaidUnits")
            .readOnly(Kind.OBJECTS, "servicePlans")
            .readOnly(Kind.TEXT, "skuId skuPartNumber")
            .readOnly(Kind.TEXTS, "subscriptionIds")
            .build();

    static final EntityType DETAIL = EntityType.named("licenseDetails")
            .readOnly(Kind.TEXT, "id skuId skuPartNumber")
            .readOnly(Kind.OBJECTS, "servicePlans")
            .build();

    private final boolean government;

    LicenseJson(boolean government) {
        this.government = government;
    }

    ObjectNode sku(TenantDirectory directory, Seats seats) {
        LicenseSku sku = seats.sku();
        boolean enabled = seats.enabled() > 0;
        ObjectNode json = Json.object()
                .put("accountName", directory.displayName())
                .put("accountId", directory.tenantId())
                .put("appliesTo", "User")
                .put("capabilityStatus", enabled ? "Enabled" : "Suspended")
                .put("consumedUnits", directory.licenses().consumed(sku))
                .put("id", directory.tenantId() + "_" + sku.id())
                .put("skuId", sku.id())
                .put("skuPartNumber", sku.partNumber());
        ObjectNode units = json.putObject("prepaidUnits")
                .put("enabled", seats.enabled())
                .put("suspended", seats.suspended())
                .put("warning", 0);
        if (!government) {
            units.put("lockedOut", 0);
        }
        json.set("subscriptionIds", Json.texts(seats.subscriptionIds()));
        ArrayNode plans = json.putArray("servicePlans");
        sku.plans().forEach(plan -> plans.add(plan(plan, enabled ? "Success" : "Disabled")));
        return json;
    }

    static ObjectNode detail(TenantDirectory directory, AssignedLicense license) {
        LicenseSku sku = license.sku();
        ObjectNode json = Json.object()
                .put("id", encoded(directory.tenantId()) + encoded(sku.id()))
                .put("skuId", sku.id())
                .put("skuPartNumber", sku.partNumber());
        ArrayNode plans = json.putArray("servicePlans");
        sku.plans().forEach(plan -> plans.add(plan(plan, license.enabled(plan) ? "Success" : "Disabled")));
        return json;
    }

    private static ObjectNode plan(ServicePlan plan, String status) {
        return Json.object()
                .put("servicePlanId", plan.id())
                .put("servicePlanName", plan.name())
                .put("provisioningStatus", status)
                .put("appliesTo", "User");
    }

    private static String encoded(String id) {
        UUID uuid = UUID.fromString(id);
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
