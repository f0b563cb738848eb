package dev.partnercenter.usgov.internal.licenses;

import com.microsoft.graph.models.AssignedLicense;
import com.microsoft.graph.users.item.assignlicense.AssignLicensePostRequestBody;
import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.MissingUsageLocationException;
import dev.partnercenter.model.licenses.LicenseAssignment;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Gives licenses to users and takes them away. */
public final class LicenseAssignments {
    private final GraphTenant tenant;

    /** In one tenant. */
    public LicenseAssignments(GraphTenant tenant) {
        this.tenant = tenant;
    }

    /** Changes the licenses of one user; who is to get some must have a usage location. */
    public LicenseUpdate assign(String userId, LicenseUpdate update) {
        AssignLicensePostRequestBody body = body(update);
        if (!update.licensesToAssign().isEmpty()) {
            requireUsageLocation(userId);
        }
        return tenant.read(
                GraphOperations.ASSIGN_LICENSE,
                tenant.graph().users().byUserId(userId).assignLicense().toPostRequestInformation(body),
                user -> done(update, user));
    }

    /** {@return the body of the request; both lists are there even if they are empty, as Graph demands} */
    static AssignLicensePostRequestBody body(LicenseUpdate update) {
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

    private void requireUsageLocation(String userId) {
        boolean known = tenant.read(
                GraphOperations.GET_USER,
                tenant.graph()
                        .users()
                        .byUserId(userId)
                        .toGetRequestInformation(
                                request -> request.queryParameters.select = new String[] {"id", "usageLocation"}),
                user -> !Objects.toString(user.get("usageLocation"), "").isBlank());
        if (!known) {
            throw new MissingUsageLocationException(
                    "User " + userId
                            + " has no usage location, and nobody gets a license without one. Set usageLocation"
                            + " on the user, or use assignLicenses(update, usageLocation)",
                    new CallDetails(
                            GraphOperations.ASSIGN_LICENSE.operation().id(),
                            GraphOperations.ASSIGN_LICENSE.operation().method(),
                            GraphOperations.ASSIGN_LICENSE.operation().path(),
                            null,
                            null,
                            0));
        }
    }

    private static UUID uuid(String name, @org.jspecify.annotations.Nullable String id) {
        try {
            return UUID.fromString(Checks.notNull(name, id));
        } catch (IllegalArgumentException notOne) {
            throw new IllegalArgumentException(
                    name + " must be the id of a product or plan, a UUID, was " + id, notOne);
        }
    }
}
