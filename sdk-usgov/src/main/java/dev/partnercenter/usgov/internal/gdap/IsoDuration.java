package dev.partnercenter.usgov.internal.gdap;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a text in the form of ISO 8601 is. A year has 365 days here, as Microsoft counts two of them as 730. */
final class IsoDuration {
    private static final Pattern FORM =
            Pattern.compile("P(?:(\\d{1,6})Y)?(?:(\\d{1,6})M)?(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(T[^-]+)?");

    private IsoDuration() {}

    /** {@return the duration, the least one where months leave it open; null if the text is none} */
    static @Nullable Duration parse(String text) {
        Matcher parts = FORM.matcher(text.toUpperCase(Locale.ROOT));
        if (!parts.matches() || parts.end() < 3) {
            return null;
        }
        long months = number(parts.group(2));
        long days = (number(parts.group(1)) + months / 12) * 365
                + months % 12 * 30
                + number(parts.group(3)) * 7
                + number(parts.group(4));
        try {
            String clock = parts.group(5);
            return Duration.ofDays(days).plus(clock == null ? Duration.ZERO : Duration.parse("P" + clock));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
