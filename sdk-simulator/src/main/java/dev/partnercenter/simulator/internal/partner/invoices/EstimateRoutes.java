package dev.partnercenter.simulator.internal.partner.invoices;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the line items are that are not billed yet. */
public final class EstimateRoutes {

    /** The table. */
    public List<Route> routes() {
        return List.of(Route.get("get-invoice-estimate-links", "/v1/invoices/estimates/links", EstimateRoutes::links)
                .asDerived());
    }

    private static Answer links(Call call) {
        String currency = call.query("currencyCode");
        if (currency == null) {
            throw PartnerError.INVALID_PROPERTY.because("currencyCode");
        }
        List<ObjectNode> links = new ArrayList<>();
        for (String period : List.of("Current", "Previous")) {
            links.add(link(
                    "daily_rated_usage",
                    "Daily rated usage that is not billed yet",
                    "The use of each day, with its price.",
                    period,
                    "usagelineitems",
                    currency));
            links.add(link(
                    "non_consumption",
                    "Line items that are not billed yet",
                    "What the next invoice will have, without use.",
                    period,
                    "billinglineitems",
                    currency));
        }
        ObjectNode collection = Links.page(links, links.size());
        collection.set("links", Links.self(Links.unversioned(call.request().target())));
        return Answer.ok(collection);
    }

    private static ObjectNode link(
            String type, String title, String description, String period, String lineItems, String currency) {
        ObjectNode estimate = Json.object()
                .put("type", type)
                .put("title", title)
                .put("description", description)
                .put("period", period);
        estimate.set(
                "link",
                Links.link("/invoices/unbilled/lineitems?provider=onetime&invoiceLineItemType=" + lineItems
                        + "&currencyCode=" + currency.toUpperCase(Locale.ROOT) + "&period="
                        + period.toLowerCase(Locale.ROOT) + "&size=2000"));
        return estimate;
    }
}
