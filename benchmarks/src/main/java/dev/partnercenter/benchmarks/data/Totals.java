package dev.partnercenter.benchmarks.data;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a list of line items once it is read, so that candidates can be seen to read the same.
 *
 * @param items how many there are
 * @param subtotal the sum of their subtotals
 * @param total the sum of what the customers pay
 * @param customerIds the sum of the hash codes of the customers' ids
 * @param orderDates the sum of the hash codes of the order dates as texts
 */
public record Totals(int items, BigDecimal subtotal, BigDecimal total, long customerIds, long orderDates) {
    /** Nothing yet. */
    public static final Totals NONE = new Totals(0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    /** {@return these and one line item more} */
    public Totals and(
            @Nullable BigDecimal itemSubtotal,
            @Nullable BigDecimal itemTotal,
            @Nullable String customerId,
            @Nullable Object orderDate) {
        return new Totals(
                items + 1,
                subtotal.add(itemSubtotal),
                total.add(itemTotal),
                customerIds + String.valueOf(customerId).hashCode(),
                orderDates + String.valueOf(orderDate).hashCode());
    }

    /** {@return the sums of both} */
    public Totals and(Totals more) {
        return new Totals(
                items + more.items,
                subtotal.add(more.subtotal),
                total.add(more.total),
                customerIds + more.customerIds,
                orderDates + more.orderDates);
    }
}
