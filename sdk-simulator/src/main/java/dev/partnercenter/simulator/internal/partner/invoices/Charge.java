package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.internal.partner.invoices.Pool.Customer;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Product;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * What one line item is about.
 *
 * @param since when the subscription began
 * @param reason why it is charged
 * @param quantity negative for what is given back
 * @param subtotal in cents, as is the tax: sums of line items are exact because each of them is rounded to cents
 * @param consumed what was used, in units of 10^-10
 * @param day the day on which it was charged
 * @param credited whether there is a partner earned credit on it
 * @param mark for ids
 */
record Charge(
        Customer customer,
        Product product,
        UUID subscription,
        LocalDate since,
        Reason reason,
        int quantity,
        long subtotal,
        long tax,
        long consumed,
        LocalDate day,
        boolean credited,
        long mark) {

    /** Why something is charged. */
    enum Reason {
        NEW,
        CYCLE,
        CANCEL
    }

    private static final long PERCENT_OF_TAX = 6;

    /** A charge that chance makes up. It follows from the seed and the index alone, so that any item can be made at any time. */
    static Charge drawn(Pool pool, LocalDate month, long seed, int index) {
        SplittableRandom random = new SplittableRandom(seed ^ mix(index + 1L));
        Customer customer = pool.customers.get(random.nextInt(pool.customers.size()));
        Product product = pool.products.get(random.nextInt(pool.products.size()));
        int chance = random.nextInt(50);
        Reason reason = chance == 0 ? Reason.CANCEL : chance < 10 ? Reason.NEW : Reason.CYCLE;
        int sign = reason == Reason.CANCEL ? -1 : 1;
        int quantity = sign * (product.metered() ? 1 : random.nextInt(1, 250));
        long consumed = random.nextLong(1, 50_000_000_000_000L);
        long subtotal = product.metered() ? sign * random.nextLong(1, 90_000) : cents(product.price() * quantity);
        long tax = customer.taxed() ? cents(subtotal * PERCENT_OF_TAX) : 0;
        return new Charge(
                customer,
                product,
                new UUID(customer.mark(), product.mark()),
                month.minusMonths(Math.floorMod(customer.mark() + product.mark(), 12)),
                reason,
                quantity,
                subtotal,
                tax,
                consumed,
                month.plusDays(random.nextInt(28)),
                random.nextInt(4) != 0,
                random.nextLong());
    }

    /** With tax, in cents. */
    long total() {
        return subtotal + tax;
    }

    /** Hundredths of a cent, or per cent of cents, rounded. */
    static long cents(long hundredths) {
        return Math.floorDiv(hundredths + 50, 100);
    }

    /** Neighbouring seeds of SplittableRandom make overlapping sequences; these are not neighbours. */
    private static long mix(long index) {
        long mixed = (index ^ (index >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
