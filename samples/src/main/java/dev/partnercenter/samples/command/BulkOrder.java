package dev.partnercenter.samples.command;

import dev.partnercenter.durable.DurableOrders;
import dev.partnercenter.durable.DurableOrdersBuilder;
import dev.partnercenter.durable.bulk.Bulk;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.csv.Mistakes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Places the orders of a file: each once, however often the command is run, and whatever it is ended by. */
@Command(
        description = {
            "Places the orders of a CSV file: key,customer,item,quantity[,billingCycle,term].",
            "Each key is ordered once: run it again with the same file to go on where it ended."
        },
        sortOptions = false)
final class BulkOrder extends PartnerCommand {
    private static final String NOTHING = "nothing was ordered";

    @Parameters(
            paramLabel = "FILE.csv",
            description = "The orders. customer is a tenant id or a domain, item as in 'catalog';"
                    + " see samples/examples/orders.csv.")
    private @Nullable Path file;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "Where it is written down what was ordered. Default: beside FILE.csv.")
    private @Nullable Path journal;

    @Option(names = "--retry-refused", description = "Also try again what was refused before.")
    private boolean retryRefused;

    @Mixin
    private BulkOptions bulkOptions = new BulkOptions();

    BulkOrder(Surroundings surroundings) {
        super(surroundings);
    }

    /** What is written with --json. */
    record Result(String summary, List<OrderResults.Row> orders) {}

    @Override
    void run(Connection connection, Report report) {
        Path csv = Objects.requireNonNull(file);
        Bulk bulk = bulkOptions.bulk(connection.partner());
        Mistakes mistakes = new Mistakes(csv);
        report.step("Read " + csv.getFileName());
        List<OrderSheet.Line> lines = OrderSheet.read(csv, mistakes);
        mistakes.refuse(surroundings().terminal(), NOTHING);
        DemoCustomers.fill(connection);
        List<OrderPlan.Planned> planned = OrderPlan.of(lines, bulk.paced(), mistakes);
        mistakes.refuse(surroundings().terminal(), NOTHING);
        report.done(OrderPlan.total(planned));
        try (StateFile state = StateFile.choose(journal, csv, ".journal", connection);
                DurableOrders orders = orders(connection, bulk, state)) {
            BulkOrderSteps steps = new BulkOrderSteps(report, orders, mistakes);
            List<OrderPlan.Planned> left = steps.look(planned, state, retryRefused);
            mistakes.refuse(surroundings().terminal(), NOTHING);
            if (!left.isEmpty()) {
                connection.confirm("place " + OrderPlan.total(left));
            }
            show(report, steps.place(planned, left, bulk, surroundings().stops()));
        }
    }

    private static DurableOrders orders(Connection connection, Bulk bulk, StateFile state) {
        DurableOrdersBuilder builder =
                DurableOrders.builder().client(bulk.paced()).journalFile(state.path());
        if (!connection.isLive()) {
            // A simulator lists at once what was ordered.
            builder.quietPeriod(Duration.ZERO);
        }
        return builder.build();
    }

    private static void show(Report report, List<OrderResults.Row> rows) {
        String summary = OrderResults.summary(rows);
        report.result(new Result(summary, rows), OrderResults.tables(rows));
        List<OrderResults.Row> left =
                rows.stream().filter(row -> !row.isOrdered()).toList();
        if (!left.isEmpty()) {
            throw new StoppedException("Not placed: " + left.size() + " of " + rows.size() + " orders (" + summary
                    + "). " + OrderResults.advice(left));
        }
    }
}
