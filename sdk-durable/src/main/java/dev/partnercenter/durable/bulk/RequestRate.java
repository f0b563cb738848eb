package dev.partnercenter.durable.bulk;

import dev.partnercenter.CallPacer;
import dev.partnercenter.Operation;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everybody who shares it to one rate of requests, evenly spaced, so that no minute has more than the limit. Each
 * request counts, also one that is sent again; calls for tokens do not, and a batch of Microsoft Graph is one request.
 *
 * <p>When the service answers 429, or 503 with {@code Retry-After}, everybody waits for as long as it asks, 10 minutes at
 * most; a 429 without {@code Retry-After} stands for a second, doubled each time it comes again. A 429 that comes again
 * before a quiet minute has passed also halves the rate, and each quiet minute gives back a tenth of the limit.
 *
 * <p>Thread-safe. Share one between all {@link Bulk}s of a partner, since the service counts them together; other calls
 * join with {@code partner.with(RequestContext.create().pacer(rate))}.
 */
public final class RequestRate implements CallPacer {
    /** Requests per minute and tenant that Partner Center documents for customers, orders and subscriptions. */
    public static final int DOCUMENTED = 500;

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int MOST_HALVINGS = 5;
    private static final int MOST_DOUBLINGS = 6;

    private final int limit;
    private final LongSupplier nanos;
    private double perMinute;
    private long nextFree;
    private long pausedUntil;
    private long quietSince;
    private int throttledInARow;

    RequestRate(int limit, LongSupplier nanos) {
        if (limit < 1) {
            throw new IllegalArgumentException("requests per minute must be at least 1, was " + limit);
        }
        this.limit = limit;
        this.nanos = nanos;
        this.perMinute = limit;
        this.nextFree = nanos.getAsLong();
        this.pausedUntil = nextFree;
        this.quietSince = nextFree;
    }

    /** {@return the documented rate, {@value #DOCUMENTED} requests per minute} */
    public static RequestRate documented() {
        return perMinute(DOCUMENTED);
    }

    /**
     * A rate of your own, for other limits or to leave room for other programs of the same partner.
     *
     * @param requests how many per minute at most
     * @return the rate
     * @throws IllegalArgumentException if it is below 1
     */
    public static RequestRate perMinute(int requests) {
        return new RequestRate(requests, System::nanoTime);
    }

    /** {@return the most requests per minute, as it was made} */
    public int limit() {
        return limit;
    }

    /** {@return the requests per minute that are allowed now: the limit, or less after repeated 429} */
    public synchronized int current() {
        recover(nanos.getAsLong());
        return (int) perMinute;
    }

    /** {@return for how long nothing is sent because the service asked for it; zero if it did not} */
    public synchronized Duration pausedFor() {
        return Duration.ofNanos(Math.max(0, pausedUntil - nanos.getAsLong()));
    }

    @Override
    public synchronized Duration beforeAttempt(Operation operation) {
        long now = nanos.getAsLong();
        recover(now);
        long wait = Math.max(nextFree - now, pausedUntil - now);
        if (wait > 0) {
            return Duration.ofNanos(wait);
        }
        nextFree = now + (long) (MINUTE / perMinute);
        return Duration.ZERO;
    }

    @Override
    public synchronized void afterAttempt(
            Operation operation, @Nullable Integer status, @Nullable Duration retryAfter) {
        boolean throttled = status != null && status == 429;
        boolean overloaded = status != null && status == 503 && retryAfter != null;
        if (!throttled && !overloaded) {
            return;
        }
        long now = nanos.getAsLong();
        recover(now);
        // Whatever is answered during a pause was sent before it: the workers all hear of the same trouble.
        boolean news = pausedUntil - now <= 0;
        if (throttled && news) {
            slowDown();
        }
        long until = now + (retryAfter == null ? pause() : bounded(retryAfter)).toNanos();
        if (until - pausedUntil > 0) {
            pausedUntil = until;
        }
        quietSince = pausedUntil;
    }

    private void slowDown() {
        throttledInARow++;
        if (throttledInARow > 1) {
            perMinute = Math.max(perMinute / 2, (double) limit / (1 << MOST_HALVINGS));
        }
    }

    private void recover(long now) {
        while (throttledInARow > 0 && now - quietSince >= MINUTE) {
            quietSince += MINUTE;
            if (perMinute >= limit) {
                throttledInARow = 0;
            }
            perMinute = Math.min(limit, perMinute + limit / 10.0);
        }
    }

    private Duration pause() {
        return SHORTEST_PAUSE.multipliedBy(1L << Math.min(Math.max(throttledInARow - 1, 0), MOST_DOUBLINGS));
    }

    private static Duration bounded(Duration retryAfter) {
        return retryAfter.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : retryAfter;
    }
}
