package dev.partnercenter.samples.command;

import dev.partnercenter.durable.BusinessKeyTakenException;
import dev.partnercenter.durable.DurableOrders;
import dev.partnercenter.durable.OrderOutcome;
import dev.partnercenter.durable.OrderState;
import dev.partnercenter.durable.bulk.Bulk;
import dev.partnercenter.durable.bulk.BulkReport;
import dev.partnercenter.samples.connect.Stops;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.csv.Mistakes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of {@link BulkOrder} that have to do with the journal. */
final class BulkOrderSteps {
    private static final int HOPELESS = 10;

    private final Report report;
    private final DurableOrders orders;
    private final Mistakes mistakes;
    private final OrderResults results = new OrderResults();

    BulkOrderSteps(Report report, DurableOrders orders, Mistakes mistakes) {
        this.report = report;
        this.orders = orders;
        this.mistakes = mistakes;
    }

    /** {@return the orders that are left to be placed, by the journal} */
    List<OrderPlan.Planned> look(List<OrderPlan.Planned> planned, StateFile state, boolean retryRefused) {
        report.step("Look into the journal");
        List<OrderPlan.Planned> left = new ArrayList<>();
        for (OrderPlan.Planned order : planned) {
            Optional<OrderOutcome> known = settled(order);
            known.ifPresent(results::before);
            if (known.isEmpty() || (retryRefused && known.get().state() == OrderState.REFUSED)) {
                left.add(order);
            }
        }
        int before = planned.size() - left.size();
        report.done((before == 0 ? "" : before + " settled before, ") + left.size() + " to place ("
                + state.description("journal") + ")");
        return left;
    }

    /** {@return what came of an order before, if that is settled; a key that stands for another order is a mistake} */
    private Optional<OrderOutcome> settled(OrderPlan.Planned order) {
        Optional<OrderOutcome> known = orders.find(order.key());
        if (known.isEmpty() || known.get().state() == OrderState.OPEN) {
            return Optional.empty();
        }
        try {
            // Sends nothing: it only compares the order with the one in the journal.
            return Optional.of(orders.place(order.intent()));
        } catch (BusinessKeyTakenException other) {
            mistakes.add(order.line().row(), String.valueOf(other.getMessage()));
            return known;
        }
    }

    /** Places what is left. {@return the rows of all} */
    List<OrderResults.Row> place(
            List<OrderPlan.Planned> planned, List<OrderPlan.Planned> left, Bulk bulk, Stops stops) {
        Bulk work = bulk.repeatable().stopAfterFailuresInARow(HOPELESS);
        String title = left.isEmpty()
                ? "Nothing is left to place"
                : "Place " + left.size() + (left.size() == 1 ? " order" : " orders");
        BulkReport run =
                ManyRows.run(stops, report, title, work, left, OrderPlan.Planned::key, (paced, order) -> place(order));
        List<OrderResults.Row> rows = results.rows(planned, run);
        report.done(OrderResults.summary(rows) + ManyRows.end(run));
        return rows;
    }

    private void place(OrderPlan.Planned order) {
        boolean again = orders.find(order.key())
                .filter(known -> known.state() == OrderState.REFUSED)
                .isPresent();
        OrderOutcome outcome = again ? orders.retry(order.key()) : orders.place(order.intent());
        results.now(outcome);
        if (outcome.state() != OrderState.ORDERED) {
            throw new NotOrderedException(outcome);
        }
    }

    /** For the runner, which ends the run when it hears of too many of these. */
    private static final class NotOrderedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotOrderedException(OrderOutcome outcome) {
            super(outcome.state() + ": " + outcome.reason());
        }
    }
}
