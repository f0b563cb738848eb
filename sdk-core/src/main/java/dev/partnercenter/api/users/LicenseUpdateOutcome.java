package dev.partnercenter.api.users;

import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.model.licenses.LicenseUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What came of one change among many.
 *
 * @param userId the user
 * @param update what was done; null if the change failed
 * @param failure why it failed; null if it was done
 */
public record LicenseUpdateOutcome(
        String userId,
        @Nullable LicenseUpdate update,
        @Nullable PartnerCenterException failure) {
    /** {@return whether the change was done} */
    public boolean isDone() {
        return failure == null;
    }
}
