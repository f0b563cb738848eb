package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.LineItemKind;
import dev.partnercenter.simulator.internal.json.JsonBytes;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Line items that are made when they are asked for, each from the seed and its index: a million of them take no memory. */
final class GeneratedLineItems implements LineItems {

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
        void write(Draw draw, int index, JsonBytes out);
    }

    private final int count;
    private final long seed;
    private final Pool pool;
    private final Shape shape;
    private final BigDecimal total;

    private GeneratedLineItems(int count, long seed, Pool pool, Shape shape, boolean charged) {
        this.count = count;
        this.seed = seed;
        this.pool = pool;
        this.shape = shape;
        this.total = charged ? sum() : BigDecimal.ZERO;
    }

    /** Line items of a kind. */
    static LineItems of(LineItemKind kind, int count, long seed, Pool pool, Heading heading) {
        return switch (kind) {
            case ONE_TIME -> new GeneratedLineItems(count, seed, pool, new OneTimeShape(heading), true);
            case DAILY_RATED_USAGE -> new GeneratedLineItems(count, seed, pool, new DailyRatedShape(heading), false);
            case LICENSE_BASED -> new GeneratedLineItems(count, seed, pool, new LicenseBasedShape(heading), true);
            case USAGE_BASED -> new GeneratedLineItems(count, seed, pool, AzureUsageShape.charges(heading), true);
            case DAILY_USAGE -> new GeneratedLineItems(count, seed, pool, AzureUsageShape.days(heading), false);
            case UNKNOWN -> new GeneratedLineItems(count, seed, pool, new UnknownShape(heading), false);
        };
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
        return Draw.of(pool, seed, index).credited();
    }

    @Override
    public void write(int index, JsonBytes out) {
        shape.write(Draw.of(pool, seed, index), index, out);
    }

    private BigDecimal sum() {
        long cents = 0;
        for (int i = 0; i < count; i++) {
            cents += Draw.of(pool, seed, i).total();
        }
        return BigDecimal.valueOf(cents, 2);
    }
}
