package dev.partnercenter.api.users;

import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.licenses.LicenseUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The same change for many users where the service has no batch: one call each, failures kept beside the successes. */
final class OneByOne {
    private OneByOne() {}

    static List<LicenseUpdateOutcome> assign(Users users, Map<String, LicenseUpdate> updates) {
        Arguments.notNull("updates", updates).forEach((userId, update) -> {
            // All are checked before the first is changed.
            Arguments.notNull("updates[" + userId + "]", update);
            users.byId(userId);
        });
        List<LicenseUpdateOutcome> outcomes = new ArrayList<>();
        updates.forEach((userId, update) -> outcomes.add(assign(userId, users.byId(userId), update)));
        return List.copyOf(outcomes);
    }

    private static LicenseUpdateOutcome assign(String userId, UserScope scope, LicenseUpdate update) {
        try {
            return new LicenseUpdateOutcome(userId, scope.assignLicenses(update), null);
        } catch (PartnerCenterException failure) {
            return new LicenseUpdateOutcome(userId, null, failure);
        }
    }
}
