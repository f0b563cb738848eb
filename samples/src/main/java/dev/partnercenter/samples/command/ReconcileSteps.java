package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.connect.Stops;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.console.Waiting;
import dev.partnercenter.samples.csv.CsvFolder;
import dev.partnercenter.samples.invoice.Document;
import dev.partnercenter.samples.invoice.InvoiceFiles;
import dev.partnercenter.samples.invoice.InvoiceWalk;
import dev.partnercenter.samples.invoice.Totals;
import dev.partnercenter.samples.view.Text;
import java.util.List;

/** The steps of {@link Reconcile}. */
final class ReconcileSteps {
    private static final int OFTEN_ENOUGH = 500;

    private final PartnerCenterClient partner;
    private final Report report;

    ReconcileSteps(PartnerCenterClient partner, Report report) {
        this.partner = partner;
        this.report = report;
    }

    /** {@return the invoice, and what amends it} */
    List<Document> read(String invoiceId) {
        report.step("Read invoice " + invoiceId);
        try {
            List<Document> documents =
                    Document.of(partner.invoices().byId(invoiceId).get());
            Document invoice = documents.get(0);
            String total = Text.money(invoice.totalCharges(), invoice.currency());
            int amendments = documents.size() - 1;
            report.done((total == null ? "no total" : total) + ", "
                    + invoice.sections().size()
                    + (invoice.sections().size() == 1 ? " kind" : " kinds") + " of line items"
                    + (amendments == 0 ? "" : ", amended by " + amendments));
            return documents;
        } catch (NotFoundException e) {
            throw new StoppedException("There is no invoice " + invoiceId
                    + "; 'samples/run invoices list' shows those there are (request id " + e.requestId() + ")");
        }
    }

    /** Walks all line items; the files are complete afterwards. */
    Totals addUp(List<Document> documents, boolean withUsage, CsvFolder folder, Stops stops) {
        Totals totals = new Totals(documents);
        InvoiceFiles files = new InvoiceFiles(folder);
        Stops.Registration registration = stops.onStop(Thread.currentThread()::interrupt);
        try {
            walk(documents, withUsage, totals, files);
        } catch (CallInterruptedException e) {
            throw new StoppedException("Stopped at your word after " + readSoFar(totals) + ". No file was completed");
        } finally {
            registration.close();
            // The walk has heeded an interrupt; what is left is to say what came of it.
            Thread.interrupted();
        }
        files.complete(totals);
        return totals;
    }

    private void walk(List<Document> documents, boolean withUsage, Totals totals, InvoiceFiles files) {
        boolean ended = false;
        Waiting waiting = report.waiting("Add up the line items", Waiting.UNKNOWN);
        try {
            InvoiceWalk walk = new InvoiceWalk(partner, (document, section, charge) -> {
                totals.add(document, section, charge);
                files.take(document, section, charge);
                if (totals.lineItems() % OFTEN_ENOUGH == 0) {
                    waiting.show(totals.lineItems(), document.id() + ", " + section.provider());
                }
            });
            documents.forEach(document -> walk.walk(document, withUsage));
            ended = true;
        } finally {
            waiting.close();
            if (!ended) {
                report.done("broken off after " + readSoFar(totals));
            }
        }
    }

    private static String readSoFar(Totals totals) {
        return "%,d line items".formatted(totals.lineItems());
    }
}
