package dev.partnercenter.internal.http;

import dev.partnercenter.RetryPolicy;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** How long to wait before the next attempt: what the service asks for, else exponential with full jitter. */
final class Backoff {
    private final RetryPolicy policy;
    private final DoubleSupplier random;

    Backoff(RetryPolicy policy, DoubleSupplier random) {
        this.policy = policy;
        this.random = random;
    }

    Duration before(int nextAttempt, @Nullable Duration retryAfter) {
        if (retryAfter != null) {
            return retryAfter;
        }
        int doublings = Math.min(nextAttempt - 2, 20);
        Duration ceiling = policy.baseDelay().multipliedBy(1L << doublings);
        if (ceiling.compareTo(policy.maxDelay()) > 0) {
            ceiling = policy.maxDelay();
        }
        return Duration.ofNanos((long) (ceiling.toNanos() * random.getAsDouble()));
    }
}
