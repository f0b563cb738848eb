package dev.partnercenter.internal.http;

import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ClientClosedException;
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

    /** {@return what to throw for a failure between two attempts; it must not hide that an earlier one may have been executed} */
    RuntimeException instead(String reason, RuntimeException failure) {
        return isUnknown() ? unknown(reason, failure) : failure;
    }

    Verdict add(Outcome<?> outcome) {
        Verdict verdict;
        if (outcome instanceof Refused<?> refused) {
            verdict = RetryRules.judge(refused);
        } else if (outcome instanceof Broken<?> broken) {
            verdict = RetryRules.judge(broken);
        } else {
            throw new IllegalStateException("a success is not a failure");
        }
        last = outcome;
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
            return isUnknown() ? unknown("the service answered " + status, failure) : failure;
        }
        if (last instanceof Broken<?> broken) {
            return broken(broken.cause());
        }
        throw new IllegalStateException("no attempt has failed");
    }

    private PartnerCenterException broken(IOException cause) {
        if (cause instanceof HostRefusedException refused && !isUnknown()) {
            return new HostNotAllowedException(refused.reason(), refused.host(), call.details(attempt), cause);
        }
        if (cause instanceof TlsRefusedException && !isUnknown()) {
            return new TransportException("No TLS connection: " + cause.getMessage(), call.details(attempt), cause);
        }
        if (deadline.isOver()) {
            return outOfTime(cause);
        }
        if (isUnknown()) {
            return unknown(BrokenReason.of(cause), cause);
        }
        return new TransportException("No answer: " + BrokenReason.of(cause), call.details(attempt), cause);
    }

    PartnerCenterException outOfTime(@Nullable Throwable cause) {
        String reason = "the deadline of " + deadline.total() + " passed";
        return isUnknown()
                ? unknown(reason, cause)
                : new DeadlineExceededException(sentence(reason), call.details(attempt), cause);
    }

    PartnerCenterException interrupted(@Nullable Throwable cause) {
        String reason = "the thread was interrupted";
        return isUnknown()
                ? unknown(reason, cause)
                : new CallInterruptedException(sentence(reason), call.details(attempt), cause);
    }

    PartnerCenterException closed(@Nullable Throwable cause) {
        return isUnknown()
                ? unknown("the client was closed", cause)
                : new ClientClosedException(call.details(attempt), cause);
    }

    private UnknownOutcomeException unknown(String reason, @Nullable Throwable cause) {
        Integer status = last == null ? null : last.status();
        return new UnknownOutcomeException(reason, status, howToFindOut(), call.details(attempt), cause);
    }

    private static String sentence(String reason) {
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
    }

    private String howToFindOut() {
        return switch (call.operation().method()) {
            case "POST" -> "List what exists before sending it again, or ask support with the request id";
            case "DELETE" -> "Get the resource to see whether it is still there";
            default -> "Get the resource to see whether it has changed";
        };
    }
}
