package dev.partnercenter.api.users;

import dev.partnercenter.Operation;
import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.NotSentException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.licenses.LicenseUpdate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same change for many users where the service has no batch: one call each, failures kept beside the successes. Once the
 * client is closed or the thread interrupted, the calls for the users to come fail before anything is sent.
 */
final class OneByOne {
    private OneByOne() {}

    static List<LicenseUpdateOutcome> assign(Users users, Map<String, LicenseUpdate> given) {
        Map<String, LicenseUpdate> updates = new LinkedHashMap<>(Arguments.notNull("updates", given));
        updates.forEach((userId, update) -> {
            // All are checked before the first is changed.
            Arguments.notNull("updates[" + userId + "]", update);
            users.byId(userId);
        });
        List<LicenseUpdateOutcome> outcomes = new ArrayList<>();
        updates.forEach((userId, update) -> {
            try {
                outcomes.add(assign(userId, users.byId(userId), update));
            } catch (RuntimeException refused) {
                // Thrown before anything was sent; what was done for others must not be lost with it.
                if (outcomes.isEmpty()) {
                    throw refused;
                }
                outcomes.add(new LicenseUpdateOutcome(userId, null, notSent(refused)));
            }
        });
        return List.copyOf(outcomes);
    }

    private static LicenseUpdateOutcome assign(String userId, UserScope scope, LicenseUpdate update) {
        try {
            return new LicenseUpdateOutcome(userId, scope.assignLicenses(update), null);
        } catch (PartnerCenterException failure) {
            return new LicenseUpdateOutcome(userId, null, failure);
        }
    }

    private static NotSentException notSent(RuntimeException refused) {
        Operation operation = RestUserScope.ASSIGN_LICENSES;
        return new NotSentException(
                refused, new CallDetails(operation.id(), operation.method(), operation.path(), null, null, 0));
    }
}
