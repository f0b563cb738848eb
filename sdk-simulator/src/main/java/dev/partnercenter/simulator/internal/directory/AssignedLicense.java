package dev.partnercenter.simulator.internal.directory;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.LicenseSku.ServicePlan;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * A licence that a user has.
 *
 * @param disabledPlans the ids of services that are switched off, as the product spells them
 */
public record AssignedLicense(LicenseSku sku, List<String> disabledPlans, Instant at) {

    /** Whether a service is switched on. */
    public boolean enabled(ServicePlan plan) {
        return !disabledPlans.contains(plan.id());
    }

    /** Puts a user's licences into the user. */
    static void write(ObjectNode user, Collection<AssignedLicense> licenses) {
        ArrayNode assigned = user.putArray("assignedLicenses");
        ArrayNode states = user.putArray("licenseAssignmentStates");
        ArrayNode plans = user.putArray("assignedPlans");
        ArrayNode provisioned = user.putArray("provisionedPlans");
        for (AssignedLicense license : licenses) {
            String since = DirectoryUser.time(license.at());
            assigned.addObject()
                    .put("skuId", license.sku().id())
                    .set("disabledPlans", Json.texts(license.disabledPlans()));
            states.addObject()
                    .put("skuId", license.sku().id())
                    .putNull("assignedByGroup")
                    .put("state", "Active")
                    .put("error", "None")
                    .put("lastUpdatedDateTime", since)
                    .set("disabledPlans", Json.texts(license.disabledPlans()));
            license.sku().plans().stream().filter(license::enabled).forEach(plan -> {
                plans.addObject()
                        .put("assignedDateTime", since)
                        .put("capabilityStatus", "Enabled")
                        .put("service", plan.service())
                        .put("servicePlanId", plan.id());
                provisioned
                        .addObject()
                        .put("capabilityStatus", "Enabled")
                        .put("provisioningStatus", "Success")
                        .put("service", plan.service());
            });
        }
    }
}
