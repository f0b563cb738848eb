package dev.partnercenter.samples.command;

import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.console.Table;
import dev.partnercenter.samples.invoice.Balance;
import dev.partnercenter.samples.invoice.InvoiceFiles;
import dev.partnercenter.samples.invoice.Sums;
import dev.partnercenter.samples.invoice.Totals;
import dev.partnercenter.samples.view.ReconcileView;
import dev.partnercenter.samples.view.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What {@link Reconcile} says in the end. */
final class ReconcileResults {
    private static final int SHOWN = 10;

    private final Totals totals;
    private final Path folder;
    private final List<Balance.Line> lines;

    ReconcileResults(Totals totals, Path folder) {
        this.totals = totals;
        this.folder = folder;
        lines = totals.balances().stream()
                .flatMap(balance -> balance.lines().stream())
                .toList();
    }

    String summary() {
        return "%,d line items, written to %s".formatted(totals.lineItems(), folder);
    }

    /** Shows the totals, and fails if the invoice states others. */
    void show(Report report) {
        ReconcileView.Result result = ReconcileView.result(totals, folder, lines);
        report.result(result, tables());
        List<String> wrong = wrong();
        if (!wrong.isEmpty()) {
            throw new DifferenceException("The line items do not add up: " + String.join("; ", wrong) + ". See "
                    + folder.resolve(InvoiceFiles.NAMES.get(0)));
        }
    }

    private List<Table> tables() {
        Table kinds = new Table("DOCUMENT", "PROVIDER", "KIND", "LINE ITEMS", "COUNTS");
        totals.kinds()
                .forEach(kind -> kinds.row(
                        kind.document(),
                        kind.section().provider(),
                        kind.name(),
                        "%,d".formatted(kind.lineItems()),
                        ReconcileView.words(kind.counts())));
        return List.of(
                kinds,
                sums("PRODUCT", "by-product.csv", totals.byProduct()),
                sums("CUSTOMER", "by-customer.csv", totals.byCustomer()),
                sums("CURRENCY", "by-currency.csv", totals.byCurrency()),
                balances());
    }

    private static Table sums(String title, String file, List<Sums.Row> rows) {
        Table table = new Table(title, "LINE ITEMS", "SUBTOTAL", "TAX", "TOTAL");
        rows.stream()
                .limit(SHOWN)
                .forEach(row -> table.row(
                        ReconcileView.name(row),
                        "%,d".formatted(row.sum().lineItems()),
                        Text.money(row.sum().subtotal(), null),
                        Text.money(row.sum().tax(), null),
                        Text.money(row.sum().total(), row.currency())));
        if (rows.size() > SHOWN) {
            table.row("… and %,d more in %s".formatted(rows.size() - SHOWN, file), "", "", "", "");
        }
        return table;
    }

    private Table balances() {
        Table table = new Table("DOCUMENT", "STATED", "FOUND", "DIFFERENCE");
        lines.forEach(line -> table.row(
                line.document(),
                Text.money(line.expected(), line.currency()),
                Text.money(line.found(), line.currency()),
                line.isEven() ? "none" : Text.money(line.difference(), line.currency())));
        return table;
    }

    private List<String> wrong() {
        List<String> wrong = lines.stream()
                .filter(line -> !line.isEven())
                .map(ReconcileResults::sentence)
                .collect(Collectors.toCollection(ArrayList::new));
        long unreadable = totals.kinds().stream()
                .filter(kind -> kind.name().equals("unreadable"))
                .mapToLong(Totals.KindCount::lineItems)
                .sum();
        if (unreadable > 0) {
            wrong.add("%,d line items cannot be read".formatted(unreadable));
        }
        long withoutAmount =
                totals.balances().stream().mapToLong(Balance::withoutAmount).sum();
        if (withoutAmount > 0) {
            wrong.add("%,d charges state no total".formatted(withoutAmount));
        }
        long unknown = totals.balances().stream().mapToLong(Balance::unknown).sum() - unreadable;
        if (!wrong.isEmpty() && unknown > 0) {
            wrong.add("%,d line items of unknown kinds are in no total".formatted(unknown));
        }
        return wrong;
    }

    private static String sentence(Balance.Line line) {
        String found = Text.money(line.found(), line.currency());
        return line.document()
                + (line.expected() == null
                        ? " states no total, found " + found
                        : " states " + Text.money(line.expected(), line.currency()) + " (totalCharges), found " + found
                                + ", difference " + Text.money(line.difference(), line.currency()));
    }
}
