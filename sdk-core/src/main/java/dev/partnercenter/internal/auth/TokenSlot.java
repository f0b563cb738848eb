package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.TokenSource;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.internal.Time;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cached token of one credential, tenant and scope. At most one exchange is under way; it runs on a thread of the
 * client, so that a caller who is interrupted or runs out of time leaves without taking it from the others.
 */
final class TokenSlot {
    private static final Logger LOG = LoggerFactory.getLogger(TokenSlot.class);

    /** A token this close to its end is not sent any more: it could expire on the way. */
    private static final Duration LAST_MOMENT = Duration.ofSeconds(10);

    private static final Duration REFRESH_BEFORE_EXPIRY = Duration.ofMinutes(5);

    /** How long a call that still has a good token waits for a newer one. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** After a failed early refresh the good token serves for this long before the next try. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** An application's own credential may say "for ever". */
    private static final Duration LONGEST_LIFE = Duration.ofDays(365);

    private final Object lock = new Object();
    private final TokenSource source;
    private final Executor executor;
    private final Time time;

    /** Changed under the lock, and read without it by nearly all calls: they find a token, and need not queue for it. */
    private volatile @Nullable HeldToken current;
    /** Guarded by the lock. */
    private @Nullable Flight flight;

    TokenSlot(TokenSource source, Executor executor, Time time) {
        this.source = source;
        this.executor = executor;
        this.time = time;
    }

    /** {@return the token in the cache, or null if there is none, or none that should serve without a look for a newer one} */
    @Nullable AccessToken fresh(@Nullable AccessToken rejected) {
        HeldToken held = current;
        return held == null || held.is(rejected) || held.lookAt().hasPassed(time) ? null : held.token();
    }

    AccessToken token(BoundTokenRequest request, @Nullable AccessToken rejected) {
        while (true) {
            HeldToken held;
            Flight joined;
            boolean leads = false;
            synchronized (lock) {
                held = heldUnless(rejected);
                if (held != null && !held.lookAt().hasPassed(time)) {
                    return held.token();
                }
                joined = flight;
                if (joined == null || joined.isOver()) {
                    if (request.deadline().isOver()) {
                        throw request.outOfTime(null);
                    }
                    joined = launch(request, joined);
                    leads = true;
                }
            }
            AccessToken answer = await(joined, leads, request, held == null ? null : held.token());
            if (answer != null) {
                return answer;
            }
        }
    }

    /** {@return whether nothing is lost when the slot is dropped} */
    boolean isIdle() {
        synchronized (lock) {
            return flight == null && heldUnless(null) == null;
        }
    }

    private @Nullable HeldToken heldUnless(@Nullable AccessToken rejected) {
        HeldToken held = current;
        if (held != null && (held.is(rejected) || held.lastUse().hasPassed(time))) {
            held = null;
            current = null;
        }
        return held;
    }

    private Flight launch(BoundTokenRequest request, @Nullable Flight overdue) {
        if (overdue != null) {
            overdue.abandon();
        }
        Flight started = new Flight(this, source, request);
        flight = started;
        started.start(executor);
        return started;
    }

    /** {@return the token, or null if the flight ended for want of time that this caller still has} */
    private @Nullable AccessToken await(
            Flight joined, boolean leads, BoundTokenRequest request, @Nullable AccessToken held) {
        try {
            return joined.result().get(patience(joined, request, held).toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("Interrupted while waiting for an access token", request.call(), e);
        } catch (TimeoutException e) {
            if (held != null) {
                doWithoutForNow();
                return held;
            }
            if (request.deadline().isOver()) {
                throw request.outOfTime(e);
            }
            return null;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (held != null) {
                return held;
            }
            if (cause instanceof DeadlineExceededException
                    && !leads
                    && !request.deadline().isOver()) {
                return null;
            }
            throw Failures.forCaller(cause, request);
        }
    }

    /** The exchange is slow: those who come next take the good token without waiting for it. */
    private void doWithoutForNow() {
        synchronized (lock) {
            HeldToken held = current;
            if (flight != null && held != null) {
                current = held.refreshedAt(Moment.in(PAUSE, time));
            }
        }
    }

    private static Duration patience(Flight joined, BoundTokenRequest request, @Nullable AccessToken held) {
        Duration wait = min(request.remaining(), joined.request().remaining());
        return held == null ? wait : min(wait, PATIENCE);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Called by the flight, before its waiters wake up. */
    void landed(Flight landing, AccessToken token) {
        synchronized (lock) {
            if (flight != landing) {
                return;
            }
            flight = null;
            Duration life = life(token);
            current = HeldToken.of(
                    token,
                    Moment.in(life.minus(LAST_MOMENT), time),
                    Moment.in(life.minus(min(REFRESH_BEFORE_EXPIRY, life.dividedBy(4))), time));
        }
    }

    private Duration life(AccessToken token) {
        Duration life = Duration.between(time.now(), token.expiresAt());
        return life.isNegative() ? Duration.ZERO : min(life, LONGEST_LIFE);
    }

    /** Called by the flight, before its waiters wake up. */
    void crashed(Flight crashing, Throwable cause) {
        synchronized (lock) {
            if (flight != crashing) {
                return;
            }
            flight = null;
            HeldToken held = heldUnless(null);
            if (held != null) {
                current = held.refreshedAt(Moment.in(PAUSE, time));
                LOG.warn(
                        "No newer access token for {} (operation {}, correlation id {}); the old one is good until {}: {}",
                        crashing.request().scope(),
                        crashing.request().call().operation(),
                        crashing.request().correlationId(),
                        held.token().expiresAt(),
                        Failures.describe(cause));
            }
        }
    }
}
