package dev.partnercenter.api.users;

import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.ClientClosedException;
import dev.partnercenter.error.NotSentException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.licenses.LicenseUpdate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The same change for many users where the service has no batch: one call each, failures kept beside the successes. What ends
 * the work ends it for the users to come, and takes nothing from those before.
 */
final class OneByOne {
    private static final CallDetails NO_CALL = new CallDetails(
            RestUserScope.ASSIGN_LICENSES.id(),
            RestUserScope.ASSIGN_LICENSES.method(),
            RestUserScope.ASSIGN_LICENSES.path(),
            null,
            null,
            0);

    private final Users users;
    private final List<LicenseUpdateOutcome> outcomes = new ArrayList<>();
    private @Nullable RuntimeException end;

    private OneByOne(Users users) {
        this.users = users;
    }

    static List<LicenseUpdateOutcome> assign(Users users, Map<String, LicenseUpdate> given) {
        Map<String, LicenseUpdate> updates = new LinkedHashMap<>(Arguments.notNull("updates", given));
        updates.forEach((userId, update) -> {
            // All are checked before the first is changed.
            Arguments.notNull("updates[" + userId + "]", update);
            users.byId(userId);
        });
        OneByOne work = new OneByOne(users);
        updates.forEach(work::add);
        return List.copyOf(work.outcomes);
    }

    private void add(String userId, LicenseUpdate update) {
        RuntimeException ended = end;
        if (ended != null) {
            outcomes.add(failed(userId, notSent(ended)));
            return;
        }
        try {
            outcomes.add(new LicenseUpdateOutcome(userId, users.byId(userId).assignLicenses(update), null));
        } catch (PartnerCenterException failure) {
            outcomes.add(failed(userId, failure));
            if (failure instanceof ClientClosedException
                    || Thread.currentThread().isInterrupted()) {
                end = failure;
            }
        } catch (RuntimeException unforeseen) {
            if (outcomes.isEmpty()) {
                throw unforeseen;
            }
            end = unforeseen;
            outcomes.add(failed(userId, unforeseen(unforeseen)));
        }
    }

    private static LicenseUpdateOutcome failed(String userId, PartnerCenterException failure) {
        return new LicenseUpdateOutcome(userId, null, failure);
    }

    private static NotSentException notSent(RuntimeException end) {
        return new NotSentException("the work ended before this user's turn", NO_CALL, end);
    }

    /** A closed client refuses calls with an IllegalStateException before it does anything; of others nothing is known. */
    private static PartnerCenterException unforeseen(RuntimeException failure) {
        return failure instanceof IllegalStateException
                ? notSent(failure)
                : new UnknownOutcomeException(
                        "the call ended with " + failure,
                        null,
                        "Get the licenses of the user to see whether they have changed",
                        NO_CALL,
                        failure);
    }
}
