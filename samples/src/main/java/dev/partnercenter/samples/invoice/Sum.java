package dev.partnercenter.samples.invoice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts of one currency added up, exactly: in as many digits as they have. */
public final class Sum {
    private long lineItems;
    private BigDecimal subtotal = BigDecimal.ZERO;
    private BigDecimal tax = BigDecimal.ZERO;
    private BigDecimal total = BigDecimal.ZERO;

    void add(Charge.Amount amount) {
        lineItems++;
        subtotal = plus(subtotal, amount.subtotal());
        tax = plus(tax, amount.tax());
        total = plus(total, amount.total());
    }

    private static BigDecimal plus(BigDecimal sum, @Nullable BigDecimal amount) {
        return amount == null ? sum : sum.add(amount);
    }

    /** {@return how many line items are in it} */
    public long lineItems() {
        return lineItems;
    }

    /** {@return what they come to without taxes} */
    public BigDecimal subtotal() {
        return subtotal;
    }

    /** {@return the taxes} */
    public BigDecimal tax() {
        return tax;
    }

    /** {@return what they come to with taxes} */
    public BigDecimal total() {
        return total;
    }
}
