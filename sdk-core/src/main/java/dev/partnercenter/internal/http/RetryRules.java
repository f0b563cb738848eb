package dev.partnercenter.internal.http;

import dev.partnercenter.Operation;
import dev.partnercenter.RequestContext;
import dev.partnercenter.internal.TooLargeException;
import dev.partnercenter.internal.http.Outcome.Broken;
import dev.partnercenter.internal.http.Outcome.Refused;

/** What an outcome means for sending the request again. Knows nothing of counts and time. */
final class RetryRules {
    /** What may be done after an attempt that failed. */
    enum Verdict {
        /** The service has not acted on the request; it may be sent again whatever it does. */
        NOT_TAKEN,
        /** The service may have acted on it; only what is documented as idempotent may be sent again. */
        MAYBE_EXECUTED,
        /** The token was not accepted; one new token is worth a try. */
        TOKEN_REJECTED,
        /** Sending it again would change nothing. */
        FINAL
    }

    private RetryRules() {}

    /** {@return whether an operation may be sent again after this} */
    static boolean mayRepeat(Verdict verdict, Operation operation, RequestContext context) {
        return switch (verdict) {
            case NOT_TAKEN -> true;
            case MAYBE_EXECUTED ->
                operation.isReadOnly() || (operation.isIdempotent() && context.allowsUncertainRepeats());
            case TOKEN_REJECTED, FINAL -> false;
        };
    }

    static Verdict judge(Refused<?> refused) {
        return switch (refused.error().status()) {
            case 401 -> Verdict.TOKEN_REJECTED;
            case 429 -> Verdict.NOT_TAKEN;
            case 503 -> refused.error().retryAfter() != null ? Verdict.NOT_TAKEN : Verdict.MAYBE_EXECUTED;
            case 408 -> Verdict.MAYBE_EXECUTED;
            // What a server says that does not know the method or the protocol; it has not come to the request.
            case 501, 505 -> Verdict.FINAL;
            default -> refused.error().status() >= 500 ? Verdict.MAYBE_EXECUTED : Verdict.FINAL;
        };
    }

    static Verdict judge(Broken<?> broken) {
        if (broken.cause() instanceof HostRefusedException) {
            return Verdict.FINAL;
        }
        if (broken.cause() instanceof TooLargeException) {
            return Verdict.FINAL;
        }
        if (broken.cause() instanceof TlsRefusedException) {
            // A certificate that is not trusted now will not be trusted in a second.
            return Verdict.FINAL;
        }
        return broken.sent() ? Verdict.MAYBE_EXECUTED : Verdict.NOT_TAKEN;
    }
}
