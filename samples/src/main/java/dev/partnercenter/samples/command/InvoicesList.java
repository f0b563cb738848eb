package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.InvoiceRow;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists invoices; the SDK asks for page after page. */
@Command(description = "Lists the invoices.", sortOptions = false)
final class InvoicesList extends PartnerCommand {
    InvoicesList(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report) {
        DemoInvoices.fill(connection, DemoInvoices.LINE_ITEMS);
        List<InvoiceRow> rows = connection.partner().invoices().list().stream()
                .map(InvoiceRow::of)
                .toList();
        report.result(rows, InvoiceRow.table(rows));
    }

    @Override
    boolean wantsCustomers() {
        return false;
    }
}
