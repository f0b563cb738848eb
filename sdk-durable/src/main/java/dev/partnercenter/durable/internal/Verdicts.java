package dev.partnercenter.durable.internal;

import dev.partnercenter.error.AuthenticationException;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.OperationNotAvailableException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.error.ServiceException;
import dev.partnercenter.error.ThrottledException;
import dev.partnercenter.error.TokenException;
import dev.partnercenter.error.TransportException;

/** What the failure of a write says about the write. When in doubt, it may have been carried out. */
final class Verdicts {
    /** The service's code for a cart that was checked out before. */
    private static final String SUBMITTED_BEFORE = "800065";

    private Verdicts() {}

    static <T> Sent<T> of(PartnerCenterException failure) {
        String why = String.valueOf(failure.getMessage());
        if (failure instanceof OperationNotAvailableException) {
            return new Sent.Refused<>(why);
        }
        if (isNotTaken(failure)) {
            return new Sent.NotTaken<>(why);
        }
        return failure instanceof ServiceException answer && isRefusal(answer)
                ? new Sent.Refused<>(why)
                : new Sent.Uncertain<>(why);
    }

    private static boolean isNotTaken(PartnerCenterException failure) {
        if (failure instanceof ServiceException answer && answer.status() == 503) {
            return answer.retryAfter() != null;
        }
        return failure instanceof TransportException
                || failure instanceof DeadlineExceededException
                || failure instanceof CallInterruptedException
                || failure instanceof ThrottledException
                || failure instanceof TokenException
                || failure instanceof MissingCredentialException
                || failure instanceof AuthenticationException;
    }

    /** A 409 tells of another request for the same thing, whose end is open. */
    private static boolean isRefusal(ServiceException answer) {
        int status = answer.status();
        return status >= 400
                && status < 500
                && status != 408
                && status != 409
                && !SUBMITTED_BEFORE.equals(answer.code());
    }
}
