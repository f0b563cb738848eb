package dev.partnercenter.api.pricing;

import dev.partnercenter.internal.http.Arguments;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes months as the service wants them. */
final class Months {
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMM");

    private Months() {}

    /**
     * Writes a month as six digits.
     *
     * @throws IllegalArgumentException if it is null, or its year does not have four digits
     */
    static String compact(String name, @Nullable YearMonth month) {
        int year = Arguments.notNull(name, month).getYear();
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException(name + " must have a year of four digits, was " + month);
        }
        return COMPACT.format(month);
    }
}
