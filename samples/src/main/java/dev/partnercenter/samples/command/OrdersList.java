package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.OrderRow;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists a customer's orders. */
@Command(description = "Lists the orders of a customer.", sortOptions = false)
final class OrdersList extends PartnerCommand {
    @Mixin
    private CustomerOption customer = new CustomerOption();

    OrdersList(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report) {
        List<OrderRow> rows = customer.find(connection.partner()).orders().list().stream()
                .map(OrderRow::of)
                .toList();
        report.result(rows, OrderRow.table(rows));
    }
}
