package dev.partnercenter.internal.auth;

import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.internal.Time;
import dev.partnercenter.internal.http.HostRefusedException;
import dev.partnercenter.internal.http.TlsRefusedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * When a token request is sent again: up to {@link #ATTEMPTS} times, and only if the wait fits into the deadline.
 *
 * <p>A request whose answer was lost is repeated too, a refresh token's included: Entra leaves the old refresh token
 * valid when it issues a new one. An authorization code is not: it is good for one use, and its second use may revoke
 * the tokens of the first.
 */
final class TokenRetry {
    static final int ATTEMPTS = 3;

    private static final Duration BASE_DELAY = Duration.ofMillis(500);

    private final BoundTokenRequest request;
    private final Time time;
    private final boolean repeatable;
    private int attempt = 1;

    TokenRetry(BoundTokenRequest request, Time time, boolean repeatable) {
        this.request = request;
        this.time = time;
        this.repeatable = repeatable;
    }

    /** Waits if the request may be sent again after no answer came; otherwise returns false at once. */
    boolean afterBroken(IOException e) {
        boolean hopeless = e instanceof HostRefusedException || e instanceof TlsRefusedException;
        boolean neverSent = e instanceof ConnectException
                || e instanceof UnknownHostException
                || e instanceof NoRouteToHostException;
        return !hopeless && (repeatable || neverSent) && waitForNext(null);
    }

    /** Waits if the answer says that a later try may succeed; otherwise returns false at once. */
    boolean afterStatus(EntraReply reply) {
        int status = reply.status();
        boolean passing = status == 408 || status == 429 || status == 500 || (status >= 502 && status <= 504);
        boolean notTaken = status == 429 || (status == 503 && reply.retryAfter() != null);
        return passing && (repeatable || notTaken) && waitForNext(reply.retryAfter());
    }

    private boolean waitForNext(@Nullable Duration asked) {
        if (attempt >= ATTEMPTS
                || Thread.currentThread().isInterrupted()
                || request.entra().isClosed()) {
            return false;
        }
        Duration wait = asked == null ? backoff() : asked;
        if (wait.compareTo(request.remaining()) >= 0) {
            return false;
        }
        attempt++;
        sleep(wait);
        return true;
    }

    private Duration backoff() {
        long ceiling = BASE_DELAY.multipliedBy(1L << (attempt - 1)).toNanos();
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(ceiling));
    }

    /** Waits within the deadline. */
    void sleep(Duration wait) {
        if (wait.compareTo(request.remaining()) >= 0) {
            throw request.outOfTime(null);
        }
        try {
            time.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("Interrupted between two token requests", request.call(), e);
        }
    }
}
