package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.csv.CsvFolder;
import dev.partnercenter.samples.invoice.Document;
import dev.partnercenter.samples.invoice.Totals;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds up all line items of an invoice, and compares what they come to with what the invoice says. */
@Command(
        description = {
            "Adds up all line items of an invoice and of what amends it, in exact decimals: by product, by customer and by"
                    + " currency. Writes them as CSV, and checks that they come to the total of the invoice."
        },
        footer = {
            "",
            "Line items of daily usage are details of charges, and are not added to them. Line items of kinds that are"
                    + " not known here are written and counted, and added to nothing.",
            "In the files a text that a spreadsheet would take for a formula (it begins with = + - @) gets a ' in front.",
            "It takes the same memory for any invoice: JDK_JAVA_OPTIONS=-Xmx64m is enough.",
            "Exit code 3: there is a difference."
        },
        sortOptions = false)
final class Reconcile extends PartnerCommand {
    @Parameters(
            paramLabel = "INVOICE",
            description = "Its id, such as G000012345; 'invoices list' shows those there are.")
    private @Nullable String invoiceId;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "Where the files go: line-items.csv, by-product.csv, by-customer.csv, by-currency.csv.",
                "Files of an earlier run give way. Default: reconcile-INVOICE."
            })
    private @Nullable Path out;

    @Option(names = "--no-usage", description = "Leave out line items of daily usage. The totals are the same.")
    private boolean noUsage;

    @Option(
            names = "--items",
            paramLabel = "N",
            description = "How many line items invoice G000012345 of the simulator in this process has. Default: 5000.")
    private @Nullable Integer items;

    Reconcile(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report) {
        String id = Objects.requireNonNull(invoiceId);
        DemoInvoices.fill(connection, lineItems(connection));
        ReconcileSteps steps = new ReconcileSteps(connection.partner(), report);
        List<Document> documents = steps.read(id);
        try (CsvFolder folder = CsvFolder.open(out == null ? folderOf(id) : out)) {
            Totals totals =
                    steps.addUp(documents, !noUsage, folder, surroundings().stops());
            ReconcileResults results = new ReconcileResults(totals, folder.path());
            report.done(results.summary());
            results.show(report);
        }
    }

    private int lineItems(Connection connection) {
        if (items == null) {
            return DemoInvoices.LINE_ITEMS;
        }
        if (connection.embedded() == null) {
            throw new UsageException(
                    "--items is for the simulator in this process: leave it out with --live and --base-url");
        }
        if (items < 0) {
            throw new UsageException("--items must be 0 or more, was " + items);
        }
        return items;
    }

    /** An id is what the user typed: it must not lead to another place. */
    private static Path folderOf(String id) {
        return Path.of("reconcile-" + id.replaceAll("[^A-Za-z0-9_-]", "_"));
    }

    @Override
    boolean wantsCustomers() {
        return false;
    }
}
