package dev.partnercenter.usgov.internal.licenses;

import com.microsoft.graph.models.AssignedLicense;
import com.microsoft.graph.users.item.assignlicense.AssignLicensePostRequestBody;
import com.microsoft.kiota.RequestInformation;
import dev.partnercenter.model.licenses.LicenseAssignment;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives licenses to users and takes them away. */
public final class LicenseAssignments {
    private final GraphTenant tenant;

    /** In one tenant. */
    public LicenseAssignments(GraphTenant tenant) {
        this.tenant = tenant;
    }

    /** Changes the licenses of one user; who is to get some must have a usage location. */
    public LicenseUpdate assign(String userId, LicenseUpdate update) {
        RequestInformation request = request(tenant, userId, update);
        if (!update.licensesToAssign().isEmpty() && !isLocated(userId)) {
            throw UsageLocations.missing(tenant, userId);
        }
        return tenant.read(GraphOperations.ASSIGN_LICENSE, request, user -> done(update, user));
    }

    private boolean isLocated(String userId) {
        return tenant.read(GraphOperations.GET_USER, UsageLocations.request(tenant, userId), UsageLocations::isKnown);
    }

    static RequestInformation request(GraphTenant tenant, String userId, LicenseUpdate update) {
        return tenant.graph().users().byUserId(userId).assignLicense().toPostRequestInformation(body(update));
    }

    /** {@return the body of the request; both lists are there even if they are empty, as Graph demands} */
    private static AssignLicensePostRequestBody body(LicenseUpdate update) {
        Checks.notNull("update", update);
        AssignLicensePostRequestBody body = new AssignLicensePostRequestBody();
        body.setAddLicenses(update.licensesToAssign().stream()
                .map(LicenseAssignments::added)
                .toList());
        body.setRemoveLicenses(update.licensesToRemove().stream()
                .map(id -> uuid("update.licensesToRemove", id))
                .toList());
        return body;
    }

    private static AssignedLicense added(LicenseAssignment assignment) {
        AssignedLicense license = new AssignedLicense();
        license.setSkuId(uuid("update.licensesToAssign.skuId", assignment.skuId()));
        license.setDisabledPlans(assignment.excludedPlans().stream()
                .map(id -> uuid("update.licensesToAssign.excludedPlans", id))
                .toList());
        return license;
    }

    /** {@return what was done, with the licenses that the user has now among the additional properties} */
    static LicenseUpdate done(LicenseUpdate update, Map<String, Object> user) {
        Map<String, Object> properties = new LinkedHashMap<>(ModelJson.properties(update));
        properties.put("licenseWarnings", List.of());
        if (user.get("assignedLicenses") != null) {
            properties.put("assignedLicenses", user.get("assignedLicenses"));
        }
        return ModelJson.toModel(properties, LicenseUpdate.class);
    }

    private static UUID uuid(String name, @Nullable String id) {
        try {
            return UUID.fromString(Checks.notNull(name, id));
        } catch (IllegalArgumentException notOne) {
            throw new IllegalArgumentException(
                    name + " must be the id of a product or plan, a UUID, was " + id, notOne);
        }
    }
}
