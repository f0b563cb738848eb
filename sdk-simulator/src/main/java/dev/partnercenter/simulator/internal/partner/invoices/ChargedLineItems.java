package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.LineItemKind;
import dev.partnercenter.simulator.internal.json.JsonBytes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/** Line items of charges, written when they are asked for. Where the charges are made only then, a million of them take no memory. */
final class ChargedLineItems implements LineItems {

    /**
     * What all line items of an invoice have in common.
     *
     * @param invoiceNumber empty when nothing was billed yet
     * @param month the first day of the month that is billed
     */
    record Heading(String invoiceNumber, String currency, LocalDate month) {}

    /** How one kind of line items is written. */
    interface Shape {

        /** Writes an item. */
        void write(Charge charge, int index, JsonBytes out);
    }

    private final int count;
    private final IntFunction<Charge> charges;
    private final Shape shape;
    private final BigDecimal total;

    private ChargedLineItems(LineItemKind kind, int count, IntFunction<Charge> charges, Heading heading) {
        this.count = count;
        this.charges = charges;
        this.shape = shape(kind, heading);
        this.total = countsIntoTotal(kind) ? sum() : BigDecimal.ZERO;
    }

    /** Charges that are there. */
    static LineItems of(LineItemKind kind, List<Charge> charges, Heading heading) {
        return new ChargedLineItems(kind, charges.size(), List.copyOf(charges)::get, heading);
    }

    /** Charges that chance makes up, each when it is asked for. */
    static LineItems drawn(LineItemKind kind, int count, long seed, Pool pool, Heading heading) {
        long kindSeed = seed + kind.objectType().hashCode();
        return new ChargedLineItems(
                kind, count, index -> Charge.drawn(pool, heading.month(), kindSeed, index), heading);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public BigDecimal total() {
        return total;
    }

    @Override
    public boolean hasPartnerEarnedCredit(int index) {
        return charges.apply(index).credited();
    }

    @Override
    public void write(int index, JsonBytes out) {
        shape.write(charges.apply(index), index, out);
    }

    private BigDecimal sum() {
        long cents = 0;
        for (int i = 0; i < count; i++) {
            cents += charges.apply(i).total();
        }
        return BigDecimal.valueOf(cents, 2);
    }

    private static boolean countsIntoTotal(LineItemKind kind) {
        return switch (kind) {
            case ONE_TIME, LICENSE_BASED, USAGE_BASED -> true;
            case DAILY_RATED_USAGE, DAILY_USAGE, UNKNOWN -> false;
        };
    }

    private static Shape shape(LineItemKind kind, Heading heading) {
        return switch (kind) {
            case ONE_TIME -> new OneTimeShape(heading);
            case DAILY_RATED_USAGE -> new DailyRatedShape(heading);
            case LICENSE_BASED -> new LicenseBasedShape(heading);
            case USAGE_BASED -> AzureUsageShape.charges(heading);
            case DAILY_USAGE -> AzureUsageShape.days(heading);
            case UNKNOWN -> new UnknownShape(heading);
        };
    }
}
