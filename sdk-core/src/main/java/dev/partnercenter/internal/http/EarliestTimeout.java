package dev.partnercenter.internal.http;

import java.util.concurrent.TimeUnit;
import okio.AsyncTimeout;

/**
 * Lets Okio's watchdog sleep. That is the one thread of a JVM that looks after all time-outs, and it is woken whenever one
 * begins that would end before all others: those of the call, of each write and of each read, for calls that follow one
 * another. Waking it takes more processor time than everything that the SDK does for a call. While a time-out is there that
 * would end before all of them, none of them wakes it; this is that one. It is begun anew before it ends, and if that should
 * come too late, nothing happens.
 */
final class EarliestTimeout {
    /** Much longer than it takes to begin anew, and shorter than nearly all time-outs of calls. */
    private static final long AHEAD_MILLIS = 1_000;

    private final AsyncTimeout timeout = new AsyncTimeout();

    EarliestTimeout() {
        timeout.timeout(AHEAD_MILLIS, TimeUnit.MILLISECONDS);
    }

    void beginAnew() {
        end();
        timeout.enter();
    }

    @SuppressWarnings("ReturnValueIgnored") // Whether it has passed does not matter.
    void end() {
        timeout.exit();
    }
}
