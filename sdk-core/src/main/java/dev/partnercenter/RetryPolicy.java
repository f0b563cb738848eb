package dev.partnercenter;

import java.time.Duration;
import java.util.Objects;

/**
 * How often and how slowly a call is sent again when that is safe. The deadline of the call bounds all of it.
 *
 * @param maxAttempts attempts in all, the first included; 1 switches retry off
 * @param baseDelay upper end of the first random wait; doubled at each further attempt
 * @param maxDelay upper end that the doubling stops at; a wait that the service asks for with {@code Retry-After} may be
 *     longer
 */
public record RetryPolicy(int maxAttempts, Duration baseDelay, Duration maxDelay) {
    /** Four attempts, waits of up to 0.5 s, 1 s and 2 s unless the service asks for other ones. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(4, Duration.ofMillis(500), Duration.ofSeconds(8));

    /** One attempt. */
    public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ofMillis(500), Duration.ofSeconds(8));

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if {@code maxAttempts} is below 1 or a delay is not positive
     */
    public RetryPolicy {
        Objects.requireNonNull(baseDelay, "baseDelay");
        Objects.requireNonNull(maxDelay, "maxDelay");
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts must be at least 1, was " + maxAttempts);
        }
        if (baseDelay.isNegative() || baseDelay.isZero()) {
            throw new IllegalArgumentException("baseDelay must be positive, was " + baseDelay);
        }
        if (maxDelay.compareTo(baseDelay) < 0) {
            throw new IllegalArgumentException("maxDelay must not be below baseDelay, was " + maxDelay);
        }
    }
}
