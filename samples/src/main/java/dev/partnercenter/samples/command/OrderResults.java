package dev.partnercenter.samples.command;

import dev.partnercenter.durable.OrderOutcome;
import dev.partnercenter.durable.OrderState;
import dev.partnercenter.durable.bulk.BulkFailure;
import dev.partnercenter.durable.bulk.BulkReport;
import dev.partnercenter.samples.console.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has become of the rows of a file of orders. */
final class OrderResults {
    /** More rows than that are shown only where something is left to do. */
    private static final int FEW = 25;

    private final Map<String, OrderOutcome> before = new ConcurrentHashMap<>();
    private final Map<String, OrderOutcome> now = new ConcurrentHashMap<>();

    /** What can become of an order, in the order of the summary. */
    enum Word {
        ORDERED("ordered"),
        ORDERED_BEFORE("ordered before"),
        REFUSED("refused"),
        OPEN("open"),
        UNKNOWN("unknown"),
        NOT_BEGUN("not begun");

        private final String text;

        Word(String text) {
            this.text = text;
        }
    }

    /** A row with its result, for the table and for --json. */
    record Row(
            long line,
            String key,
            @Nullable String customer,
            String what,
            String result,
            List<String> orderIds,
            @Nullable String reason) {
        boolean isOrdered() {
            return result.equals(Word.ORDERED.text) || result.equals(Word.ORDERED_BEFORE.text);
        }
    }

    void before(OrderOutcome outcome) {
        before.put(outcome.businessKey(), outcome);
    }

    void now(OrderOutcome outcome) {
        now.put(outcome.businessKey(), outcome);
    }

    /** {@return the rows, as far as the run came} */
    List<Row> rows(List<OrderPlan.Planned> planned, BulkReport run) {
        return planned.stream()
                .map(order -> row(order, run.failed().get(order.key())))
                .toList();
    }

    private Row row(OrderPlan.Planned order, @Nullable BulkFailure failure) {
        OrderOutcome fresh = now.get(order.key());
        OrderOutcome outcome = fresh == null ? before.get(order.key()) : fresh;
        if (outcome != null) {
            return row(order, word(outcome.state(), fresh == null), outcome.orderIds(), outcome.reason());
        }
        return failure == null
                ? row(order, Word.NOT_BEGUN, List.of(), null)
                : row(order, Word.OPEN, List.of(), ManyRows.reason(failure));
    }

    private static Row row(OrderPlan.Planned order, Word word, List<String> orderIds, @Nullable String reason) {
        return new Row(
                order.line().row().line(),
                order.key(),
                order.customer().company(),
                order.what(),
                word.text,
                orderIds,
                reason);
    }

    private static Word word(OrderState state, boolean early) {
        return switch (state) {
            case ORDERED -> early ? Word.ORDERED_BEFORE : Word.ORDERED;
            case REFUSED -> Word.REFUSED;
            case UNKNOWN -> Word.UNKNOWN;
            case OPEN -> Word.OPEN;
        };
    }

    /** {@return how many there are of each kind, such as "9 ordered, 1 refused"} */
    static String summary(List<Row> rows) {
        Map<String, Long> counts = rows.stream().collect(Collectors.groupingBy(Row::result, Collectors.counting()));
        return Arrays.stream(Word.values())
                .filter(word -> counts.containsKey(word.text))
                .map(word -> counts.get(word.text) + " " + word.text)
                .collect(Collectors.joining(", "));
    }

    /** {@return what to do about rows that are not ordered} */
    static String advice(List<Row> left) {
        List<String> parts = new ArrayList<>();
        if (has(left, Word.OPEN) || has(left, Word.NOT_BEGUN)) {
            parts.add("Run the same command again to go on.");
        }
        if (has(left, Word.OPEN)) {
            parts.add("What a run that died was working on is free after two minutes.");
        }
        if (has(left, Word.REFUSED)) {
            parts.add("Nothing was bought by what was refused; once the reason is gone, add --retry-refused.");
        }
        if (has(left, Word.UNKNOWN)) {
            parts.add(
                    "What is unknown may have been bought, and is never sent again: look at the orders of the customer.");
        }
        return String.join(" ", parts);
    }

    private static boolean has(List<Row> rows, Word word) {
        return rows.stream().anyMatch(row -> row.result.equals(word.text));
    }

    /** {@return what there is to see: all rows if they are few, else those that something went wrong with} */
    static List<Table> tables(List<Row> rows) {
        List<Row> shown = rows.stream()
                .filter(row -> rows.size() <= FEW || !(row.isOrdered() || row.result.equals(Word.NOT_BEGUN.text)))
                .toList();
        Table table = new Table("LINE", "KEY", "CUSTOMER", "WHAT", "RESULT", "ORDER OR REASON");
        shown.forEach(row -> table.row(row.line, row.key, row.customer, row.what, row.result, detail(row)));
        return shown.isEmpty() ? List.of() : List.of(table);
    }

    private static String detail(Row row) {
        List<String> parts = new ArrayList<>(row.orderIds);
        if (row.reason != null) {
            parts.add(row.reason);
        }
        return parts.isEmpty() ? "-" : String.join(" ", parts);
    }
}
