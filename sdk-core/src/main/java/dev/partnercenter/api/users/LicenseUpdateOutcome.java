package dev.partnercenter.api.users;

import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ClientClosedException;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.NotSentException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.error.UnknownOutcomeException;
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

    /** How far a change came. */
    public enum State {
        /** It was done. */
        DONE,
        /** It was not done, and {@link LicenseUpdateOutcome#failure()} says why. */
        FAILED,
        /** It may have been done. Look at the user before you repeat it. */
        UNKNOWN,
        /**
         * It was not done, and the service has not refused it: the client was closed or the thread interrupted before it
         * was its turn. It may be repeated as it is.
         */
        NOT_SENT
    }

    /** {@return whether the change was done} */
    public boolean isDone() {
        return failure == null;
    }

    /** {@return how far the change came} */
    public State state() {
        if (failure == null) {
            return State.DONE;
        }
        if (failure instanceof UnknownOutcomeException || failure instanceof DecodeException) {
            return State.UNKNOWN;
        }
        boolean isStopped = failure instanceof NotSentException
                || failure instanceof CallInterruptedException
                || failure instanceof ClientClosedException;
        return isStopped ? State.NOT_SENT : State.FAILED;
    }
}
