package dev.partnercenter.samples.command;

import dev.partnercenter.durable.bulk.BulkFailure;
import dev.partnercenter.durable.bulk.BulkReport;
import dev.partnercenter.samples.console.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has become of the rows of a file of users. */
final class UserResults {
    /** More rows than that are shown only where something is left to do. */
    private static final int FEW = 25;

    private static final String CREATED = "created";
    private static final String EXISTED = "was there";
    private static final String BEFORE = "done before";
    private static final String FAILED = "failed";
    private static final String UNKNOWN = "unknown";
    private static final String NOT_BEGUN = "not begun";

    private UserResults() {}

    /** A row with its result, for the table and for --json. */
    record Row(
            long line,
            String signInName,
            String name,
            String result,
            @Nullable String reason,
            @Nullable String password) {
        boolean isDone() {
            return Stream.of(CREATED, EXISTED, BEFORE).anyMatch(result::equals);
        }
    }

    static List<Row> rows(List<UserSheet.Line> lines, BulkUserWork work, BulkReport run, PasswordOption passwords) {
        return lines.stream().map(line -> row(line, work, run, passwords)).toList();
    }

    private static Row row(UserSheet.Line line, BulkUserWork work, BulkReport run, PasswordOption passwords) {
        String name = line.signInName();
        BulkFailure failed = run.failed().get(name);
        BulkFailure unknown = run.unknown().get(name);
        String result;
        if (failed != null) {
            result = work.created().containsKey(name) ? "created, then failed" : FAILED;
        } else if (unknown != null) {
            result = UNKNOWN;
        } else if (work.created().containsKey(name)) {
            result = CREATED;
        } else if (work.existed().contains(name)) {
            result = EXISTED;
        } else {
            result = run.notBegun().contains(name) ? NOT_BEGUN : BEFORE;
        }
        BulkFailure failure = failed == null ? unknown : failed;
        var password = work.created().get(name);
        return new Row(
                line.row().line(),
                name,
                line.displayName(),
                result,
                failure == null ? null : ManyRows.reason(failure),
                password == null ? null : passwords.shown(password));
    }

    /** {@return how many there are of each kind, such as "9 created, 1 failed"} */
    static String summary(List<Row> rows) {
        return Stream.of(CREATED, EXISTED, BEFORE, FAILED, "created, then failed", UNKNOWN, NOT_BEGUN)
                .filter(word -> rows.stream().anyMatch(row -> row.result.equals(word)))
                .map(word ->
                        rows.stream().filter(row -> row.result.equals(word)).count() + " " + word)
                .collect(Collectors.joining(", "));
    }

    /** {@return what there is to see: all rows if they are few, else those that something went wrong with} */
    static List<Table> tables(List<Row> rows) {
        List<Row> shown = rows.stream()
                .filter(row -> rows.size() <= FEW || !(row.isDone() || row.result.equals(NOT_BEGUN)))
                .toList();
        Table table = new Table("LINE", "SIGN-IN NAME", "NAME", "RESULT", "REASON");
        shown.forEach(row -> table.row(row.line, row.signInName, row.name, row.result, row.reason));
        return shown.isEmpty() ? List.of() : List.of(table);
    }
}
