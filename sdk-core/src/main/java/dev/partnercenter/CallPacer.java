package dev.partnercenter;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the calls of a context to a rate, see {@link RequestContext#pacer(CallPacer)}. The client asks before it sends
 * anything to a service, the first time and every time again, and tells how it ended; calls for tokens are not asked about.
 *
 * <p>The client does the waiting: an interrupt and {@link PartnerCenterClient#close()} end it as they end every other wait
 * of a call. The deadline of a call begins once the pacer has let its first attempt go; the waits of later attempts count
 * into it, and a wait that would not fit ends the call with what its last attempt failed with.
 *
 * <p>One pacer is asked by all threads that use its context at once, so it must be thread-safe, and must not block.
 */
public interface CallPacer {
    /**
     * Says whether an attempt may be sent now. What this throws ends the call: as it is, or as the cause of an
     * {@link dev.partnercenter.error.UnknownOutcomeException} if an earlier attempt may have been executed.
     *
     * @param operation what is about to be called
     * @return zero or less if it may be sent now, which the pacer then counts; otherwise how long to wait before this is
     *     asked again
     */
    Duration beforeAttempt(Operation operation);

    /**
     * Is told how an attempt ended that was allowed to go; once for each. What this throws is logged and otherwise ignored.
     *
     * @param operation what was called
     * @param status the HTTP status; null if no answer came, or nothing was sent for want of a token
     * @param retryAfter how long the service asks to be left alone; null if it does not
     */
    void afterAttempt(Operation operation, @Nullable Integer status, @Nullable Duration retryAfter);
}
