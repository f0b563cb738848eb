package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Bytes;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Headers;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;

/** Invoices and tax receipts as documents. */
public final class DocumentRoutes {

    private final World world;

    /** Of the world's invoices. */
    public DocumentRoutes(World world) {
        this.world = world;
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.get("get-invoice-statement", "/v1/invoices/{invoiceId}/documents/statement", this::statement)
                        .forUsers()
                        .asDerived(),
                Route.get(
                                "get-invoice-receipt-statement",
                                "/v1/invoices/{invoiceId}/receipts/{receiptId}/documents/statement",
                                this::receipt)
                        .forUsers()
                        .asDerived());
    }

    private Answer statement(Call call) {
        Invoice invoice = world.invoices().get(call.argument("invoiceId"));
        return document(
                "Invoice_" + invoice.id(),
                "Invoice " + invoice.id(),
                "Total " + invoice.total().toPlainString() + " " + invoice.currency());
    }

    private Answer receipt(Call call) {
        Invoice invoice = world.invoices().get(call.argument("invoiceId"));
        String receipt = call.argument("receiptId");
        if (!invoice.receipts().contains(receipt)) {
            throw PartnerError.RECEIPT_NOT_FOUND.because(receipt);
        }
        return document("E-Tax-" + receipt, "Tax receipt " + receipt, "for invoice " + invoice.id());
    }

    private static Answer document(String name, String... lines) {
        Headers headers = Headers.NONE
                .with("Content-Type", "application/pdf")
                .with("Content-Disposition", "attachment; filename=" + name + ".pdf");
        return new Answer(200, headers, Bytes.of(Pdf.of(List.of(lines))));
    }
}
