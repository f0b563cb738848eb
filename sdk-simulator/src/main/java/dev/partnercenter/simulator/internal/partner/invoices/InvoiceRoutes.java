package dev.partnercenter.simulator.internal.partner.invoices;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.partner.Pages;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;

/** Invoices, without their line items. */
public final class InvoiceRoutes {

    private final World world;
    private final int pageSize;

    /** Lists so many on a page when nothing else is asked for. */
    public InvoiceRoutes(World world, int pageSize) {
        this.world = world;
        this.pageSize = pageSize;
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.get("get-a-collection-of-invoices", "/v1/invoices", this::list),
                Route.get("get-invoice-by-id", "/v1/invoices/{invoiceId}", this::get)
                        .forUsers());
    }

    private Answer list(Call call) {
        InvoiceFilter filter = InvoiceFilter.parse(call.query("filter"));
        List<ObjectNode> all = world.invoices().all().stream()
                .filter(filter::fits)
                .map(this::json)
                .toList();
        return Answer.ok(Pages.byOffset(call, all, pageSize));
    }

    /** Only here is the link to the document, not in the list. */
    private Answer get(Call call) {
        Invoice invoice = world.invoices().get(call.argument("invoiceId"));
        return Answer.ok(json(invoice).put("pdfDownloadLink", "/invoices/" + invoice.id() + "/documents/statement"));
    }

    private ObjectNode json(Invoice invoice) {
        return InvoiceJson.of(invoice, world.invoices().amendments(invoice));
    }
}
