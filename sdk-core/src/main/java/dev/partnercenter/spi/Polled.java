package dev.partnercenter.spi;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What asking for a change once has brought.
 *
 * @param result what the change resulted in; null while it is not done
 * @param pause how long the service wants to be left alone; null if it does not say
 * @param <T> what the change results in
 */
public record Polled<T>(@Nullable T result, @Nullable Duration pause) {}
