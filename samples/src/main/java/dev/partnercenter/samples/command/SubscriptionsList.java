package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.SubscriptionRow;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists a customer's subscriptions. */
@Command(description = "Lists the subscriptions of a customer.", sortOptions = false)
final class SubscriptionsList extends PartnerCommand {
    @Mixin
    private CustomerOption customer = new CustomerOption();

    SubscriptionsList(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report) {
        List<SubscriptionRow> rows = customer.find(connection.partner()).subscriptions().list().stream()
                .map(SubscriptionRow::of)
                .toList();
        report.result(rows, SubscriptionRow.table(rows));
    }
}
