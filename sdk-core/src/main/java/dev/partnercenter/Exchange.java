package dev.partnercenter;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of one call, for metrics and traces.
 *
 * @param operation what was called
 * @param status HTTP status; null if no answer came
 * @param requestId MS-RequestId, the same over the attempts of a call
 * @param correlationId MS-CorrelationId
 * @param attempt 1 for the first
 * @param duration from the first byte sent until the answer was read
 * @param failure class name of what broke, without package; null if an answer was read, whatever its status
 */
public record Exchange(
        Operation operation,
        @Nullable Integer status,
        UUID requestId,
        UUID correlationId,
        int attempt,
        Duration duration,
        @Nullable String failure) {}
