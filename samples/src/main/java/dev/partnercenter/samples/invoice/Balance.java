package dev.partnercenter.samples.invoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a document states as its total, and what its line items come to. */
public final class Balance {
    private final Document document;
    private final Map<String, Sum> byCurrency = new TreeMap<>();
    private long withoutAmount;
    private long unknown;

    Balance(Document document) {
        this.document = document;
        // There, even if nothing is charged.
        byCurrency.put(document.currency(), new Sum());
    }

    /**
     * The comparison in one currency.
     *
     * @param expected what the document states, null if it states nothing; zero in a currency that is not its own
     * @param found what the line items come to
     */
    public record Line(
            String document,
            @Nullable String type,
            String currency,
            long lineItems,
            @Nullable BigDecimal expected,
            BigDecimal found) {

        /** {@return how much more was found than expected} */
        public BigDecimal difference() {
            return expected == null ? found : found.subtract(expected);
        }

        /** {@return whether both are the same amount, written with however many zeros at the end} */
        public boolean isEven() {
            return expected != null && difference().signum() == 0;
        }
    }

    void add(Charge charge) {
        switch (charge.counts()) {
            case YES -> count(charge.amount());
            case UNKNOWN -> unknown++;
            case DETAIL -> {
                // Its amount is in the charge that it is a detail of.
            }
        }
    }

    private void count(Charge.Amount amount) {
        if (amount.total() == null) {
            withoutAmount++;
        }
        String currency = Objects.requireNonNullElse(amount.currency(), Document.NO_CURRENCY);
        byCurrency.computeIfAbsent(currency, missing -> new Sum()).add(amount);
    }

    /** {@return the comparison, first in the currency of the document} */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        byCurrency.forEach((currency, sum) -> {
            boolean own = currency.equals(document.currency());
            Line line = new Line(
                    document.id(),
                    document.type(),
                    currency,
                    sum.lineItems(),
                    own ? document.totalCharges() : BigDecimal.ZERO,
                    sum.total());
            lines.add(own ? 0 : lines.size(), line);
        });
        return lines;
    }

    /** {@return how many charges state no amount} */
    public long withoutAmount() {
        return withoutAmount;
    }

    /** {@return how many line items are of a kind that nobody knows here, so that they may be charges or not} */
    public long unknown() {
        return unknown;
    }

    /** {@return the document} */
    public Document document() {
        return document;
    }
}
