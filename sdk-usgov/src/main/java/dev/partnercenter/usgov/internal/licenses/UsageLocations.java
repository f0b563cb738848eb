package dev.partnercenter.usgov.internal.licenses;

import com.microsoft.kiota.RequestInformation;
import dev.partnercenter.error.MissingUsageLocationException;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.util.Map;
import java.util.Objects;

/** The country of a user, which must be known before a license is given. */
final class UsageLocations {
    private UsageLocations() {}

    static RequestInformation request(GraphTenant tenant, String userId) {
        return tenant.graph()
                .users()
                .byUserId(userId)
                .toGetRequestInformation(
                        request -> request.queryParameters.select = new String[] {"id", "usageLocation"});
    }

    static boolean isKnown(Map<String, Object> user) {
        return !Objects.toString(user.get("usageLocation"), "").isBlank();
    }

    static MissingUsageLocationException missing(GraphTenant tenant, String userId) {
        return new MissingUsageLocationException(
                "User " + userId
                        + " has no usage location, and nobody gets a license without one. Set usageLocation"
                        + " on the user, or use assignLicenses(update, usageLocation)",
                tenant.unsent(GraphOperations.ASSIGN_LICENSE));
    }
}
