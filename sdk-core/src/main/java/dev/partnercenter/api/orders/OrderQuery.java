package dev.partnercenter.api.orders;

import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.QueryValues;
import dev.partnercenter.model.common.BillingCycle;
import org.jspecify.annotations.Nullable;

/**
 * Which orders to list. Immutable: each {@code with…} method returns a changed copy.
 *
 * @param billingCycle how often they are billed; null for all
 * @param includePrices whether to ask for the prices that the caller may see
 */
public record OrderQuery(@Nullable BillingCycle billingCycle, boolean includePrices) {
    /** {@return all orders, without prices} */
    public static OrderQuery all() {
        return new OrderQuery(null, false);
    }

    /** {@return the same, billed in this cycle only} */
    public OrderQuery withBillingCycle(BillingCycle cycle) {
        return new OrderQuery(Arguments.notNull("billingCycle", cycle), includePrices);
    }

    /** {@return the same, with prices} */
    public OrderQuery withPrices() {
        return new OrderQuery(billingCycle, true);
    }

    @Nullable String billingType() {
        return billingCycle == null ? null : QueryValues.of(billingCycle);
    }
}
