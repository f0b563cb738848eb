package dev.partnercenter.internal.http;

import dev.partnercenter.CallPacer;
import dev.partnercenter.Operation;
import dev.partnercenter.RequestContext;
import dev.partnercenter.internal.Deadline;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the pacer of a context, if there is one, before each attempt of one call. */
final class Pacing {
    private static final Logger LOG = LoggerFactory.getLogger("dev.partnercenter.http");

    private final @Nullable CallPacer pacer;
    private final Operation operation;
    private final Settings settings;

    Pacing(RequestContext context, Operation operation, Settings settings) {
        this.pacer = context.pacer();
        this.operation = operation;
        this.settings = settings;
    }

    /**
     * Waits until an attempt may go.
     *
     * @param deadline what the wait must fit into; null for the first attempt, whose deadline has not begun
     * @return whether it may go; false if the client was closed, or the wait would be longer than the deadline allows
     */
    boolean awaitTurn(@Nullable Deadline deadline) throws InterruptedException {
        if (pacer == null) {
            return !settings.base().isClosed();
        }
        while (!settings.base().isClosed()) {
            Duration wait = pacer.beforeAttempt(operation);
            if (wait.isZero() || wait.isNegative()) {
                return true;
            }
            if (deadline != null && wait.compareTo(deadline.remaining()) >= 0) {
                return false;
            }
            settings.pause(wait);
        }
        return false;
    }

    /** Tells the pacer how an attempt ended that it let go. */
    void ended(@Nullable Integer status, @Nullable Duration retryAfter) {
        if (pacer == null) {
            return;
        }
        try {
            pacer.afterAttempt(operation, status, retryAfter);
        } catch (RuntimeException broken) {
            // As with listeners: what only watches must not break an order.
            LOG.warn("A pacer failed after an attempt: {}", broken.toString());
        }
    }
}
