package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.partner.invoices.Invoice.Section;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;
import java.util.Optional;

/** Line items of invoices, and of what is not billed yet. */
public final class LineItemRoutes {

    private final World world;
    private final MonthlyBilling billing;

    /** Of the world's invoices, and of what is not billed yet. */
    public LineItemRoutes(World world, MonthlyBilling billing) {
        this.world = world;
        this.billing = billing;
    }

    /** The table. */
    public List<Route> routes() {
        String invoice = "/v1/invoices/{invoiceId}/lineitems";
        return List.of(
                Route.get("get-invoiceline-items", invoice, call -> billed(call, LineItemQuery.of(call))),
                Route.get(
                        "get-invoiceline-items-by-provider-path",
                        invoice + "/{billingProvider}/{invoiceLineItemType}",
                        this::byPath),
                Route.get(
                        "get-invoice-unbilled-recon-lineitems",
                        "/v1/invoices/unbilled/lineitems",
                        call -> unbilled(call, LineItemQuery.of(call))));
    }

    private Answer byPath(Call call) {
        LineItemQuery query = LineItemQuery.ofPath(call);
        return call.argument("invoiceId").equalsIgnoreCase(InvoicePlan.UNBILLED)
                ? unbilled(call, query)
                : billed(call, query);
    }

    private Answer billed(Call call, LineItemQuery query) {
        Invoice invoice = world.invoices().get(call.argument("invoiceId"));
        return new LineItemPage(call, invoice.id(), query, items(invoice, query)).answer();
    }

    private Answer unbilled(Call call, LineItemQuery query) {
        String period = query.requireUnbilled(call).period().orElseThrow();
        Optional<Invoice> unbilled = world.invoices().unbilled(period).or(() -> billing.unbilled(period, call.now()));
        Optional<LineItems> items = unbilled.flatMap(invoice -> items(invoice, query));
        return new LineItemPage(call, InvoicePlan.UNBILLED, query, items).answer();
    }

    /** An invoice is in one currency: in another one it has nothing. */
    private static Optional<LineItems> items(Invoice invoice, LineItemQuery query) {
        boolean inCurrency =
                query.currency().map(invoice.currency()::equalsIgnoreCase).orElse(true);
        return invoice.sections().stream()
                .filter(section -> inCurrency && section.kind() == query.kind())
                .findFirst()
                .map(Section::items);
    }
}
