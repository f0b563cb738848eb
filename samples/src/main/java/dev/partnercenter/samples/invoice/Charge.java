package dev.partnercenter.samples.invoice;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line item in the form that all kinds have in common here.
 *
 * @param kind the name of its type, as the service calls it
 * @param counts whether it is part of the invoice's total
 * @param other what this program has no place for, by name
 */
public record Charge(
        String kind,
        Counts counts,
        Customer customer,
        Product product,
        Purchase purchase,
        Amount amount,
        Map<String, Object> other) {

    /** Whether a line item is part of the invoice's total. */
    public enum Counts {
        /** It is. */
        YES,
        /** It says what another line item, which is, consists of. */
        DETAIL,
        /** It is of a kind that nobody knows here. */
        UNKNOWN
    }

    /** Who has to pay for it. */
    public record Customer(
            @Nullable String id,
            @Nullable String name,
            @Nullable String domain) {
        static final Customer NONE = new Customer(null, null, null);
    }

    /** What was sold. */
    public record Product(
            @Nullable String id,
            @Nullable String skuId,
            @Nullable String name,
            @Nullable String skuName) {
        static final Product NONE = new Product(null, null, null, null);
    }

    /** When, and by which order. */
    public record Purchase(
            @Nullable String orderId,
            @Nullable String subscriptionId,
            @Nullable String chargeType,
            @Nullable Instant start,
            @Nullable Instant end) {
        static final Purchase NONE = new Purchase(null, null, null, null, null);
    }

    /**
     * For how much.
     *
     * @param total with taxes
     * @param currency of subtotal, tax and total
     */
    public record Amount(
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal subtotal,
            @Nullable BigDecimal tax,
            @Nullable BigDecimal total,
            @Nullable String currency) {
        static final Amount NONE = new Amount(null, null, null, null, null, null);
    }
}
