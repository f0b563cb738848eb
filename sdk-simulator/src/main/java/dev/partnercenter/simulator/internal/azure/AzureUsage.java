package dev.partnercenter.simulator.internal.azure;

import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How much a subscription uses, hour by hour since its start. It follows from the subscription's id alone, so that records, summaries,
 * utilization and invoices tell the same.
 *
 * @param start the first hour of use
 * @param now what comes after it was not used yet
 */
public record AzureUsage(long seed, Instant start, Instant now) {

    /** Of a subscription, up to now. */
    public static AzureUsage of(SubscriptionRecord subscription, Instant now) {
        String since = Json.text(subscription.document().content(), "effectiveStartDate", now.toString());
        long seed = subscription.id().toLowerCase(Locale.ROOT).hashCode();
        return new AzureUsage(seed, Instant.parse(since).truncatedTo(ChronoUnit.HOURS), now);
    }

    /** What is used of a meter from one time to another, in millionths of its unit; whole hours count. */
    public long quantity(Meter meter, Instant from, Instant until) {
        Instant first = from.isBefore(start) ? start : from.truncatedTo(ChronoUnit.HOURS);
        Instant end = (until.isAfter(now) ? now : until).truncatedTo(ChronoUnit.HOURS);
        long sum = 0;
        for (Instant hour = first; hour.isBefore(end); hour = hour.plus(Duration.ofHours(1))) {
            sum += quantity(meter, hour);
        }
        return sum;
    }

    /** What is used of a meter from one time to another, in its unit. */
    public BigDecimal units(Meter meter, Instant from, Instant until) {
        return BigDecimal.valueOf(quantity(meter, from, until), 6);
    }

    /** What that costs in US dollars, to the last decimal. */
    public BigDecimal cost(Meter meter, Instant from, Instant until) {
        return units(meter, from, until).multiply(meter.unitPrice());
    }

    /** What all meters together cost. */
    public BigDecimal cost(Instant from, Instant until) {
        return Meter.ALL.stream().map(meter -> cost(meter, from, until)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Between half of the meter's usual quantity and all of it. */
    private long quantity(Meter meter, Instant hour) {
        long mixed = (seed ^ meter.id().getLeastSignificantBits()) * 0x9e3779b97f4a7c15L + hour.getEpochSecond();
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        long half = meter.hourly() / 2;
        return half + Math.floorMod(mixed ^ (mixed >>> 31), half + 1);
    }
}
