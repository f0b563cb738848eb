package dev.partnercenter.simulator;

import dev.partnercenter.simulator.internal.partner.invoices.InvoicePlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An invoice for {@link PartnerCenterSimulator#addInvoice}. Its line items are made up when they are asked for, each from the seed and
 * its place alone, so that a million of them take no memory, and the same seed makes the same ones.
 *
 * <pre>{@code
 * simulator.addInvoice(TestInvoice.of("G000012345").lineItems(1_000_000).seed(7));
 * }</pre>
 *
 * <p>Amounts of line items are rounded to cents, each by itself. The invoice's {@code totalCharges} is their exact sum:
 * {@code totalForCustomer} of {@link LineItemKind#ONE_TIME} and {@link LineItemKind#LICENSE_BASED}, {@code postTaxTotal} of
 * {@link LineItemKind#USAGE_BASED}; the other kinds add nothing. One line item of fifty gives something back and is negative. Prices and
 * metered quantities have up to ten decimals.
 *
 * <p>Objects of this class are used by one thread.
 */
public final class TestInvoice {

    private final String id;
    private final Optional<String> period;
    private final Map<LineItemKind, Integer> counts = new EnumMap<>(LineItemKind.class);
    private final List<String> receipts = new ArrayList<>();
    private long seed = 1;
    private int customers = 300;
    private int products = 40;
    private String currency = "USD";
    private Optional<YearMonth> month = Optional.empty();
    private BigDecimal difference = BigDecimal.ZERO;
    private BigDecimal paid = BigDecimal.ZERO;
    private Optional<String> amendsOf = Optional.empty();

    private TestInvoice(String id, Optional<String> period) {
        this.id = id;
        this.period = period;
    }

    /**
     * An invoice without line items.
     *
     * @param id its id, such as {@code G000012345}
     * @return the invoice
     */
    public static TestInvoice of(String id) {
        if (id.isBlank() || id.equalsIgnoreCase(InvoicePlan.UNBILLED)) {
            throw new IllegalArgumentException("id is no id of an invoice: " + id);
        }
        return new TestInvoice(id, Optional.empty());
    }

    /**
     * What is not billed yet of the current month, which has line items and no invoice: the id {@code unbilled} with the period
     * {@code current}.
     *
     * @return the line items to come
     */
    public static TestInvoice unbilled() {
        return new TestInvoice(InvoicePlan.UNBILLED, Optional.of("current"));
    }

    /**
     * What is not billed yet of the month before: the id {@code unbilled} with the period {@code previous}.
     *
     * @return the line items to come
     */
    public static TestInvoice unbilledOfPreviousMonth() {
        return new TestInvoice(InvoicePlan.UNBILLED, Optional.of("previous"));
    }

    /**
     * Gives it line items of the new commerce.
     *
     * @param count how many
     * @return this invoice
     */
    public TestInvoice lineItems(int count) {
        return lineItems(LineItemKind.ONE_TIME, count);
    }

    /**
     * Gives it line items of a kind.
     *
     * @param kind the kind; an invoice can have several
     * @param count how many
     * @return this invoice
     */
    public TestInvoice lineItems(LineItemKind kind, int count) {
        counts.put(kind, atLeast("count", count, 0));
        return this;
    }

    /**
     * What the line items are made from.
     *
     * @param seed the same one makes the same line items; 1 by default
     * @return this invoice
     */
    public TestInvoice seed(long seed) {
        this.seed = seed;
        return this;
    }

    /**
     * How many customers the line items are about.
     *
     * @param count the number, at least 1; 300 by default
     * @return this invoice
     */
    public TestInvoice customers(int count) {
        this.customers = atLeast("count", count, 1);
        return this;
    }

    /**
     * How many products the line items are about.
     *
     * @param count the number, at least 1; 40 by default
     * @return this invoice
     */
    public TestInvoice products(int count) {
        this.products = atLeast("count", count, 1);
        return this;
    }

    /**
     * The currency of all its amounts. Prices of the new commerce stay in US dollars, with a rate of exchange beside them.
     *
     * @param code an ISO 4217 code; USD by default
     * @return this invoice
     */
    public TestInvoice currency(String code) {
        this.currency = code.toUpperCase(Locale.ROOT);
        return this;
    }

    /**
     * The month that is billed.
     *
     * @param month the month; by default the one before the month of the simulator's clock
     * @return this invoice
     */
    public TestInvoice month(YearMonth month) {
        this.month = Optional.of(month);
        return this;
    }

    /**
     * Makes the invoice's total wrong.
     *
     * @param difference what {@code totalCharges} is more than the sum of the line items; may be negative
     * @return this invoice
     */
    public TestInvoice totalOffBy(BigDecimal difference) {
        this.difference = difference;
        return this;
    }

    /**
     * What the partner has paid of it.
     *
     * @param amount the amount; nothing by default
     * @return this invoice
     */
    public TestInvoice paid(BigDecimal amount) {
        this.paid = amount;
        return this;
    }

    /**
     * Gives it a tax receipt.
     *
     * @param receiptId the receipt's id
     * @return this invoice
     */
    public TestInvoice receipt(String receiptId) {
        receipts.add(receiptId);
        return this;
    }

    /**
     * Makes it one that changes another: it is among the amendments of that one, and not in the list of invoices.
     *
     * @param invoiceId the id of the other one
     * @return this invoice
     */
    public TestInvoice amends(String invoiceId) {
        this.amendsOf = Optional.of(invoiceId);
        return this;
    }

    /** The period of what is not billed yet; empty for an invoice. */
    Optional<String> period() {
        return period;
    }

    /** All of it, on a day. */
    InvoicePlan plan(LocalDate today) {
        YearMonth usual = period.filter("current"::equals).isPresent()
                ? YearMonth.from(today)
                : YearMonth.from(today).minusMonths(1);
        return new InvoicePlan(
                id,
                new EnumMap<>(counts),
                seed,
                customers,
                products,
                currency,
                month.orElse(usual).atDay(1),
                difference,
                paid,
                List.copyOf(receipts),
                amendsOf);
    }

    private static int atLeast(String name, int value, int minimum) {
        if (value < minimum) {
            throw new IllegalArgumentException(name + " must be at least " + minimum + ": " + value);
        }
        return value;
    }
}
