package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.internal.partner.invoices.Pool.Customer;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Product;
import java.util.SplittableRandom;

/**
 * What chance says about one line item. It follows from the seed and the index alone, so that any item can be made at any time.
 *
 * @param quantity negative for what is given back
 * @param subtotal in cents, as is the tax: sums of line items are exact because each of them is rounded to cents
 * @param consumed what was used, in units of 10^-10
 * @param day the day of the month, from 0 to 27
 * @param mark for ids
 */
record Draw(
        Customer customer,
        Product product,
        int quantity,
        long subtotal,
        long tax,
        long consumed,
        int day,
        boolean credited,
        long mark) {

    private static final long PERCENT_OF_TAX = 6;

    static Draw of(Pool pool, long seed, int index) {
        SplittableRandom random = new SplittableRandom(seed ^ mix(index + 1L));
        Customer customer = pool.customers.get(random.nextInt(pool.customers.size()));
        Product product = pool.products.get(random.nextInt(pool.products.size()));
        boolean givenBack = random.nextInt(50) == 0;
        int quantity = (product.metered() ? 1 : random.nextInt(1, 250)) * (givenBack ? -1 : 1);
        long consumed = random.nextLong(1, 50_000_000_000_000L);
        long subtotal = product.metered()
                ? (givenBack ? -1 : 1) * random.nextLong(1, 90_000)
                : Math.floorDiv(product.price() * quantity + 50, 100);
        long tax = customer.taxed() ? Math.floorDiv(subtotal * PERCENT_OF_TAX + 50, 100) : 0;
        return new Draw(
                customer,
                product,
                quantity,
                subtotal,
                tax,
                consumed,
                random.nextInt(28),
                random.nextInt(4) != 0,
                random.nextLong());
    }

    /** With tax, in cents. */
    long total() {
        return subtotal + tax;
    }

    boolean givenBack() {
        return quantity < 0;
    }

    /** Neighbouring seeds of SplittableRandom make overlapping sequences; these are not neighbours. */
    private static long mix(long index) {
        long mixed = (index ^ (index >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
