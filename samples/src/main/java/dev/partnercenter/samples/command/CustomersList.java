package dev.partnercenter.samples.command;

import dev.partnercenter.api.customers.CustomerQuery;
import dev.partnercenter.model.customers.CustomerFilter;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.CustomerRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists customers; the SDK asks for page after page. */
@Command(description = "Lists the customers.", sortOptions = false)
final class CustomersList extends PartnerCommand {
    @Option(names = "--name", paramLabel = "TEXT", description = "Only those whose company begins with this.")
    private @Nullable String name;

    CustomersList(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report) {
        CustomerQuery query =
                name == null ? CustomerQuery.all() : CustomerQuery.of(CustomerFilter.companyNameStartsWith(name));
        List<CustomerRow> rows = connection.partner().customers().list(query).stream()
                .map(CustomerRow::of)
                .toList();
        report.result(rows, CustomerRow.table(rows));
    }
}
