package dev.partnercenter.simulator.internal.partner.usage;

import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Parameters;
import dev.partnercenter.simulator.internal.partner.Pages;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Which records of use are asked for.
 *
 * @param step what one record is about: a day or an hour
 * @param details whether records say which resource it was
 */
record UtilizationQuery(Instant start, Instant end, ChronoUnit step, boolean details, int size) {

    private static final int MAXIMUM = 1000;

    static UtilizationQuery of(Call call) {
        Instant start = time(call, "start_time");
        Instant end = time(call, "end_time");
        if (!start.isBefore(end)) {
            throw PartnerError.INVALID_INPUT.because("start_time is not before end_time");
        }
        int size = Pages.number(call, "size", MAXIMUM);
        if (size < 1 || size > MAXIMUM) {
            throw PartnerError.INVALID_PROPERTY.because("size");
        }
        return new UtilizationQuery(
                start, end, step(call), !"false".equalsIgnoreCase(call.query("show_details")), size);
    }

    /** It as the service's links have it. */
    String text() {
        return "?start_time=" + Parameters.encode(Period.text(start)) + "&end_time="
                + Parameters.encode(Period.text(end)) + "&granularity="
                + (step == ChronoUnit.DAYS ? "Daily" : "Hourly") + "&show_details=" + (details ? "True" : "False")
                + "&size=" + size;
    }

    private static ChronoUnit step(Call call) {
        String granularity =
                Optional.ofNullable(call.query("granularity")).orElse("daily").toLowerCase(Locale.ROOT);
        return switch (granularity) {
            case "daily" -> ChronoUnit.DAYS;
            case "hourly" -> ChronoUnit.HOURS;
            default -> throw PartnerError.INVALID_ENUM.because("granularity " + granularity);
        };
    }

    private static Instant time(Call call, String name) {
        String text = call.query(name);
        try {
            if (text != null) {
                return OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeParseException e) {
            // refused below, as a missing time is
        }
        throw PartnerError.INVALID_PROPERTY.because(name);
    }
}
