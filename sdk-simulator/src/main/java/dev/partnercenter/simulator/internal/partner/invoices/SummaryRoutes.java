package dev.partnercenter.simulator.internal.partner.invoices;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What the partner owes: in its own currency, and in each. */
public final class SummaryRoutes {

    private static final String OWN_CURRENCY = "USD";

    /** How the service says that there was none yet. */
    private static final String NEVER = "0001-01-01T00:00:00";

    private final World world;

    /** Of the world's invoices. */
    public SummaryRoutes(World world) {
        this.world = world;
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.get("get-the-reseller-s-current-account-balance", "/v1/invoices/summary", this::balance)
                        .asDerived(),
                Route.get("get-invoice-summaries", "/v1/invoices/summaries", this::summaries)
                        .forUsers()
                        .asDerived());
    }

    private Answer balance(Call call) {
        return Answer.ok(summary(OWN_CURRENCY, call));
    }

    private Answer summaries(Call call) {
        List<ObjectNode> summaries = world.invoices().charged().stream()
                .map(Invoice::currency)
                .distinct()
                .map(currency -> summary(currency, call))
                .toList();
        return Answer.ok(Links.collection(summaries, "/invoices/summaries"));
    }

    private ObjectNode summary(String currency, Call call) {
        List<Invoice> invoices = world.invoices().charged().stream()
                .filter(invoice -> invoice.currency().equals(currency))
                .toList();
        ObjectNode summary = amounts(currency, invoices, call);
        ArrayNode details = summary.putArray("details");
        for (String type : List.of("Recurring", "OneTime")) {
            List<Invoice> ofType = invoices.stream()
                    .filter(invoice -> invoice.type().equals(type))
                    .toList();
            if (!ofType.isEmpty()) {
                ObjectNode amounts = Links.typed(amounts(currency, ofType, call), "InvoiceSummary");
                details.addObject().put("invoiceType", type).set("summary", amounts);
            }
        }
        summary.set("links", Links.self("/invoices/summary"));
        return Links.typed(summary, "InvoiceSummary");
    }

    private static ObjectNode amounts(String currency, List<Invoice> invoices, Call call) {
        List<LocalDate> dates = invoices.stream()
                .map(Invoice::date)
                .sorted(Comparator.naturalOrder())
                .toList();
        List<Invoice> paid = invoices.stream()
                .filter(invoice -> invoice.paid().signum() != 0)
                .toList();
        Invoice lastPaid = paid.isEmpty() ? null : paid.get(paid.size() - 1);
        return Json.object()
                .put("balanceAmount", invoices.stream().map(Invoice::balance).reduce(BigDecimal.ZERO, BigDecimal::add))
                .put("currencyCode", currency)
                .put("currencySymbol", InvoiceJson.symbol(currency))
                .put("accountingDate", call.now().toString().substring(0, 10) + "T00:00:00Z")
                .put("firstInvoiceCreationDate", dates.isEmpty() ? NEVER : dates.get(0) + "T00:00:00Z")
                .put(
                        "lastPaymentDate",
                        lastPaid == null ? NEVER : lastPaid.date().plusDays(14) + "T00:00:00Z")
                .put("lastPaymentAmount", lastPaid == null ? BigDecimal.ZERO : lastPaid.paid())
                .put("latestInvoiceDate", dates.isEmpty() ? NEVER : dates.get(dates.size() - 1) + "T00:00:00Z");
    }
}
