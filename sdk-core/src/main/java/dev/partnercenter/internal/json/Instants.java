package dev.partnercenter.internal.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads ISO 8601 times straight from the bytes of the document, since pages are full of them and the formatters of the
 * JDK are slow and make garbage.
 */
final class Instants {

    private static final int[] POWERS_OF_TEN = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };
    /** From March of the year -400 on. */
    private static final long DAYS_TO_1970 = 865_565;

    private static final int NO_ZONE = Integer.MIN_VALUE;
    private static final int SECONDS_END = 19;

    private Instants() {}

    /** Reads {@code 2021-03-04T05:06:07[.fraction](Z|±hh:mm)}; answers null for every other form. */
    static @Nullable Instant parse(byte[] text, int from, int length) {
        if (length <= SECONDS_END || !separated(text, from)) {
            return null;
        }
        int date = number(text, from, 4) | number(text, from + 5, 2) | number(text, from + 8, 2);
        int hour = number(text, from + 11, 2);
        int minute = number(text, from + 14, 2);
        int second = number(text, from + 17, 2);
        int end = from + length;
        int at = from + SECONDS_END;
        int fractionEnd = text[at] == '.' ? endOfDigits(text, at + 1, end) : at;
        int digits = Math.max(0, fractionEnd - at - 1);
        int zone = zone(text, fractionEnd, end);
        boolean inRange = hour <= 23 && minute <= 59 && second <= 59 && digits <= 9;
        if ((date | hour | minute | second) < 0 || !inRange || zone == NO_ZONE || fractionEnd == at + 1) {
            return null;
        }
        long day = epochDay(text, from);
        if (day == Long.MIN_VALUE) {
            return null;
        }
        int nanos = digits == 0 ? 0 : number(text, at + 1, digits) * POWERS_OF_TEN[9 - digits];
        return Instant.ofEpochSecond(day * 86_400 + hour * 3_600L + minute * 60L + second - zone, nanos);
    }

    /** Reads what the service sends beside that: no zone (UTC), a date only, stray blanks, long fractions. */
    static @Nullable Instant lenient(Object sent) {
        return sent instanceof String text ? lenient(text.strip()) : null;
    }

    private static Instant lenient(String stripped) {
        String text = stripped;
        if (text.length() > 10 && text.charAt(10) == ' ') {
            text = text.substring(0, 10) + "T" + text.substring(11);
        }
        text = text.replaceAll("\\s", "").replaceFirst("(\\.\\d{9})\\d+", "$1").toUpperCase(Locale.ROOT);
        if (text.length() == 10) {
            text += "T00:00:00";
        }
        boolean zoned =
                text.length() > SECONDS_END && text.substring(SECONDS_END).matches(".*[Z+-].*");
        byte[] whole = (zoned ? text : text + "Z").getBytes(StandardCharsets.US_ASCII);
        Instant instant = parse(whole, 0, whole.length);
        if (instant == null) {
            throw new DateTimeException("no time");
        }
        return instant;
    }

    /** Reads {@code 2021-03-04}; answers null for every other form. */
    static @Nullable LocalDate day(byte[] text, int from, int length) {
        if (length != 10 || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        long day = (number(text, from, 4) | number(text, from + 5, 2) | number(text, from + 8, 2)) < 0
                ? Long.MIN_VALUE
                : epochDay(text, from);
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    /** Reads a date, also from the front of a time. */
    static @Nullable LocalDate date(Object sent) {
        if (!(sent instanceof String text)) {
            return null;
        }
        return LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
    }

    private static boolean separated(byte[] text, int from) {
        return text[from + 4] == '-'
                && text[from + 7] == '-'
                && text[from + 10] == 'T'
                && text[from + 13] == ':'
                && text[from + 16] == ':';
    }

    /** Days since 1970, or the least long if there is no such day. */
    private static long epochDay(byte[] text, int from) {
        int year = number(text, from, 4);
        int month = number(text, from + 5, 2);
        int day = number(text, from + 8, 2);
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Long.MIN_VALUE;
        }
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return Long.MIN_VALUE;
        }
        // Years that begin in March have their leap day at the end, and months of 153 days in five.
        long years = year + 400L - (month <= 2 ? 1 : 0);
        int days = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        return years * 365 + years / 4 - years / 100 + years / 400 + days - DAYS_TO_1970;
    }

    /** The number in so many digits, or a negative one if there is another character among them. */
    private static int number(byte[] text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int endOfDigits(byte[] text, int from, int end) {
        int at = from;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at;
    }

    /** Seconds east of UTC of {@code Z}, {@code +hh:mm} or {@code -hh:mm} that fills the rest of the text. */
    private static int zone(byte[] text, int from, int end) {
        if (end - from == 1 && text[from] == 'Z') {
            return 0;
        }
        if (end - from != 6 || (text[from] != '+' && text[from] != '-') || text[from + 3] != ':') {
            return NO_ZONE;
        }
        int hours = number(text, from + 1, 2);
        int minutes = number(text, from + 4, 2);
        if ((hours | minutes) < 0 || hours > 18 || minutes > 59) {
            return NO_ZONE;
        }
        int seconds = hours * 3_600 + minutes * 60;
        return text[from] == '-' ? -seconds : seconds;
    }
}
