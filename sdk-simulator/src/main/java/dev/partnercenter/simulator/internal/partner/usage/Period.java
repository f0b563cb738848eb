package dev.partnercenter.simulator.internal.partner.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The billing period that is running: the month. */
record Period(Instant start, Instant end, Instant now) {

    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    static Period of(Instant now) {
        LocalDate first = LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1);
        return new Period(midnight(first), midnight(first.plusMonths(1)), now);
    }

    /** When its records changed last: at the full hour. */
    String lastModified() {
        return text(now.truncatedTo(ChronoUnit.HOURS));
    }

    /** A time as the records have it. */
    static String text(Instant time) {
        return WITH_OFFSET.format(OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
