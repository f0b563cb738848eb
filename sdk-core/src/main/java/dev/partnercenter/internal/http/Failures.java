package dev.partnercenter.internal.http;

import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.error.ServiceException;
import dev.partnercenter.error.TransportException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.Deadline;
import dev.partnercenter.internal.http.Outcome.Broken;
import dev.partnercenter.internal.http.Outcome.Refused;
import dev.partnercenter.internal.http.RetryRules.Verdict;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the failed attempts of one call and turns them into its one exception. Once an attempt of a write may have
 * been executed, every later end but a success is an unknown outcome.
 */
final class Failures {
    private final Outgoing call;
    private final Deadline deadline;
    private int attempt;
    private boolean maybeExecuted;
    private @Nullable Outcome<?> last;

    Failures(Outgoing call, Deadline deadline) {
        this.call = call;
        this.deadline = deadline;
    }

    void beginAttempt(int number) {
        attempt = number;
    }

    /** {@return what to throw when no token can be had; after an uncertain attempt that must not hide the uncertainty} */
    PartnerCenterException withoutToken(PartnerCenterException failure) {
        return isUnknown() ? unknown("no token could be had to repeat it", null, failure) : failure;
    }

    Verdict add(Outcome<?> outcome) {
        last = outcome;
        Verdict verdict;
        if (outcome instanceof Refused<?> refused) {
            verdict = RetryRules.judge(refused);
        } else if (outcome instanceof Broken<?> broken) {
            verdict = RetryRules.judge(broken);
            if (Thread.currentThread().isInterrupted()) {
                maybeExecuted |= verdict == Verdict.MAYBE_EXECUTED;
                throw interrupted(broken.cause());
            }
        } else {
            throw new IllegalStateException("a success is not a failure");
        }
        maybeExecuted |= verdict == Verdict.MAYBE_EXECUTED;
        return verdict;
    }

    private boolean isUnknown() {
        return maybeExecuted && !call.operation().isReadOnly();
    }

    PartnerCenterException exception() {
        if (last instanceof Refused<?> refused) {
            int status = refused.error().status();
            ServiceException failure = ServiceException.of(refused.error(), call.details(attempt));
            return isUnknown() ? unknown("the service answered " + status, status, failure) : failure;
        }
        if (last instanceof Broken<?> broken) {
            return broken(broken);
        }
        throw new IllegalStateException("no attempt has failed");
    }

    private PartnerCenterException broken(Broken<?> broken) {
        IOException cause = broken.cause();
        if (cause instanceof HostRefusedException refused) {
            return new HostNotAllowedException(refused.reason(), refused.host(), call.details(attempt), cause);
        }
        if (isUnknown()) {
            return unknown(reason(cause), broken.status(), cause);
        }
        if (deadline.isOver()) {
            return new DeadlineExceededException(
                    "The deadline of " + deadline.total() + " passed", call.details(attempt), cause);
        }
        return new TransportException("No answer: " + reason(cause), call.details(attempt), cause);
    }

    PartnerCenterException interrupted(Throwable cause) {
        return isUnknown()
                ? unknown("the thread was interrupted", null, cause)
                : new CallInterruptedException("The thread was interrupted", call.details(attempt), cause);
    }

    private UnknownOutcomeException unknown(String reason, @Nullable Integer status, Throwable cause) {
        return new UnknownOutcomeException(reason, status, howToFindOut(), call.details(attempt), cause);
    }

    private String howToFindOut() {
        return switch (call.operation().method()) {
            case "POST" -> "List what exists before sending it again, or ask support with the request id";
            case "DELETE" -> "Get the resource to see whether it is still there";
            default -> "Get the resource to see whether it has changed";
        };
    }

    private static String reason(IOException cause) {
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return message == null || message.isBlank() ? name : name + ": " + message;
    }
}
