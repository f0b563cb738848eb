package dev.partnercenter.internal.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After}: seconds, fractions of seconds, or a date. */
public final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(365);

    private RetryAfter() {}

    /** {@return the wait that an answer of the shared base asks for, see {@link #parse}} */
    public static @Nullable Duration of(Response response, Instant now) {
        return parse(SendOnce.retryAfter(response), now);
    }

    /**
     * Reads the header.
     *
     * @param value as sent, or null
     * @param now what a date is relative to
     * @return the wait, not negative and at most a year; null if there is no header or it cannot be read
     */
    public static @Nullable Duration parse(@Nullable String value, Instant now) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Duration wait = seconds(value.trim());
        if (wait == null) {
            wait = untilDate(value.trim(), now);
        }
        if (wait == null || wait.isNegative()) {
            return wait == null ? null : Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static @Nullable Duration seconds(String text) {
        if (text.length() > 30 || !text.matches("-?\\d+(\\.\\d+)?")) {
            return null;
        }
        BigDecimal seconds = new BigDecimal(text).min(BigDecimal.valueOf(LONGEST.toSeconds()));
        return Duration.ofMillis(
                seconds.movePointRight(3).setScale(0, RoundingMode.CEILING).longValue());
    }

    private static @Nullable Duration untilDate(String text, Instant now) {
        try {
            return Duration.between(
                    now,
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException | ArithmeticException unreadable) {
            return null;
        }
    }
}
