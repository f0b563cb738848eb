package dev.partnercenter.samples.view;

import dev.partnercenter.samples.invoice.Balance;
import dev.partnercenter.samples.invoice.Charge;
import dev.partnercenter.samples.invoice.Sum;
import dev.partnercenter.samples.invoice.Sums;
import dev.partnercenter.samples.invoice.Totals;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of a reconciliation, and the same for machines. */
public final class ReconcileView {
    private ReconcileView() {}

    /** What is written with --json. The products and customers are in the files. */
    public record Result(
            boolean even,
            String folder,
            long lineItems,
            List<Kind> kinds,
            List<Total> currencies,
            List<Line> documents) {}

    /** The line items of a kind. */
    public record Kind(String document, String provider, String type, String kind, long lineItems, String counts) {}

    /** What is charged in a currency. */
    public record Total(String currency, long lineItems, BigDecimal subtotal, BigDecimal tax, BigDecimal total) {}

    /** What a document states, and what was found. */
    public record Line(
            String document,
            @Nullable String type,
            String currency,
            @Nullable BigDecimal stated,
            BigDecimal found,
            BigDecimal difference) {}

    /** {@return the result for machines} */
    public static Result result(Totals totals, Path folder, List<Balance.Line> lines) {
        return new Result(
                lines.stream().allMatch(Balance.Line::isEven),
                folder.toString(),
                totals.lineItems(),
                totals.kinds().stream().map(ReconcileView::kind).toList(),
                totals.byCurrency().stream().map(ReconcileView::total).toList(),
                lines.stream().map(ReconcileView::line).toList());
    }

    private static Kind kind(Totals.KindCount kind) {
        return new Kind(
                kind.document(),
                kind.section().provider().value(),
                kind.section().type().value(),
                kind.name(),
                kind.lineItems(),
                words(kind.counts()));
    }

    private static Total total(Sums.Row row) {
        Sum sum = row.sum();
        return new Total(row.currency(), sum.lineItems(), sum.subtotal(), sum.tax(), sum.total());
    }

    private static Line line(Balance.Line line) {
        return new Line(
                line.document(), line.type(), line.currency(), line.expected(), line.found(), line.difference());
    }

    /** {@return whether line items are part of the total, in words} */
    public static String words(Charge.Counts counts) {
        return switch (counts) {
            case YES -> "yes";
            case DETAIL -> "no, details of charges";
            case UNKNOWN -> "no, unknown here";
        };
    }

    /** {@return what people call what a sum is about} */
    public static String name(Sums.Row row) {
        if (row.name() != null) {
            return row.name();
        }
        String ids = String.join(" ", row.ids()).strip();
        if (!ids.isEmpty()) {
            return ids;
        }
        return row.ids().isEmpty() && !row.currency().isEmpty() ? row.currency() : "not stated";
    }
}
