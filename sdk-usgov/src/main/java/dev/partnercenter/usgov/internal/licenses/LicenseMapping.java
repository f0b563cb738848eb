package dev.partnercenter.usgov.internal.licenses;

import dev.partnercenter.model.licenses.License;
import dev.partnercenter.model.licenses.LicenseGroupId;
import dev.partnercenter.model.licenses.SubscribedSku;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.usgov.internal.graph.GraphValues;
import dev.partnercenter.usgov.internal.graph.Renames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Products and licenses of Graph in the shape of Partner Center. */
public final class LicenseMapping {
    private static final Renames PLAN = Renames.of(Map.of(
            "servicePlanId", "id",
            "servicePlanName", "serviceName",
            "provisioningStatus", "capabilityStatus",
            "appliesTo", "targetType"));

    private LicenseMapping() {}

    /** Makes a product out of a {@code subscribedSku}. */
    static SubscribedSku subscribedSku(Map<String, Object> graph) {
        Map<String, Object> properties = product(graph);
        Object units = properties.get("prepaidUnits");
        if (units instanceof Map<?, ?> prepaid) {
            int active = number("prepaidUnits.enabled", prepaid.get("enabled"));
            int warning = number("prepaidUnits.warning", prepaid.get("warning"));
            int consumed = number("consumedUnits", graph.get("consumedUnits"));
            properties.put("activeUnits", active);
            properties.put("warningUnits", warning);
            properties.put("suspendedUnits", number("prepaidUnits.suspended", prepaid.get("suspended")));
            properties.put("totalUnits", (long) active + warning);
            properties.put("availableUnits", (long) active + warning - consumed);
        }
        return ModelJson.toModel(properties, SubscribedSku.class);
    }

    /** Makes a license out of {@code licenseDetails}. */
    public static License license(Map<String, Object> graph) {
        return ModelJson.toModel(product(graph), License.class);
    }

    /** {@return the refusal of license groups, which Graph does not have} */
    public static IllegalArgumentException noLicenseGroups(List<LicenseGroupId> licenseGroupIds) {
        return new IllegalArgumentException(
                "licenseGroupIds cannot be given: Microsoft Graph has no license groups such as " + licenseGroupIds
                        + "; list without them");
    }

    private static Map<String, Object> product(Map<String, Object> graph) {
        Map<String, Object> properties = Renames.NONE.toPartner(graph);
        Map<String, @Nullable Object> sku = new LinkedHashMap<>();
        sku.put("id", properties.remove("skuId"));
        Object partNumber = properties.remove("skuPartNumber");
        sku.put("name", partNumber);
        sku.put("skuPartNumber", partNumber);
        if (properties.containsKey("appliesTo")) {
            sku.put("targetType", properties.remove("appliesTo"));
        }
        properties.put("productSku", sku);
        if (properties.get("servicePlans") instanceof List<?> plans) {
            properties.put(
                    "servicePlans", plans.stream().map(LicenseMapping::plan).toList());
        }
        return properties;
    }

    private static @Nullable Object plan(@Nullable Object plan) {
        return plan instanceof Map<?, ?> properties ? PLAN.toPartner(GraphValues.properties(properties)) : plan;
    }

    private static int number(String name, @Nullable Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof Integer number) {
            return number;
        }
        throw ModelJson.unreadable("$." + name, "expected a whole number of 32 bits, found another");
    }
}
