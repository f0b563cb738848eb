package dev.partnercenter.simulator.internal.partner.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem;
import dev.partnercenter.simulator.internal.partner.catalog.GovernmentCatalog;
import dev.partnercenter.simulator.internal.partner.orders.PurchaseRules;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;

/** Trials that become paid subscriptions. */
public final class ConversionRoutes {

    private final World world;
    private final GovernmentCatalog catalog;

    /** Finds the paid offers in a catalogue. */
    public ConversionRoutes(World world, GovernmentCatalog catalog) {
        this.world = world;
        this.catalog = catalog;
    }

    /** The table. */
    public List<Route> routes() {
        String path = "/v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions";
        return List.of(
                Route.get("get-a-list-of-trial-conversion-offers", path, this::list)
                        .forUsers(),
                Route.post("convert-a-trial-subscription-to-paid", path, this::convert)
                        .forUsers());
    }

    private Answer list(Call call) {
        SubscriptionRecord trial = subscription(call);
        List<ObjectNode> items = trial.item().isTrial() ? List.of(conversion(trial)) : List.of();
        return Answer.ok(
                Links.collection(items, Links.unversioned(call.request().path())));
    }

    private Answer convert(Call call) {
        SubscriptionRecord trial = subscription(call);
        ObjectNode sent = call.json();
        if (sent == null || Json.text(sent, "targetOfferId") == null) {
            throw PartnerError.INVALID_PROPERTY.because("targetOfferId");
        }
        String from = trial.item().id();
        String to = Json.text(sent, "targetOfferId", "");
        ObjectNode result = Json.object()
                .put("subscriptionId", trial.id())
                .put("offerId", from)
                .put("targetOfferId", to);
        if (!trial.active() || !to.equalsIgnoreCase(trial.item().conversionTarget())) {
            result.putObject("error")
                    .put("code", "NotConvertible")
                    .put("description", "The subscription cannot be converted to that offer.");
        } else {
            become(trial, catalog.get(to), sent);
        }
        return Answer.ok(Links.typed(result, "ConversionResult"));
    }

    private static void become(SubscriptionRecord trial, CatalogItem paid, ObjectNode sent) {
        ObjectNode content = trial.document().content();
        Integer wanted = Json.integer(sent, "quantity");
        int quantity = wanted == null ? content.path("quantity").asInt() : wanted;
        if (quantity < paid.minimumQuantity() || quantity > paid.maximumQuantity()) {
            throw PartnerError.QUANTITY_OUT_OF_RANGE.because(PurchaseRules.range(paid));
        }
        String cycle = Json.text(sent, "billingCycle", paid.billingCycles().get(0));
        if (!PurchaseRules.supports(paid, cycle)) {
            throw PartnerError.CYCLE_UNSUPPORTED.because(cycle);
        }
        content.put("offerId", paid.id())
                .put("offerName", paid.name())
                .put("quantity", quantity)
                .put("billingCycle", cycle)
                .put("isTrial", false)
                .put("autoRenewEnabled", true);
        trial.become(paid);
        trial.document().changed();
    }

    private static ObjectNode conversion(SubscriptionRecord trial) {
        ObjectNode content = trial.document().content();
        return Links.typed(
                Json.object()
                        .put("offerId", trial.item().id())
                        .put("targetOfferId", trial.item().conversionTarget())
                        .put("orderId", Json.text(content, "orderId"))
                        .put("quantity", content.path("quantity").asInt())
                        .put("billingCycle", Json.text(content, "billingCycle")),
                "Conversion");
    }

    private SubscriptionRecord subscription(Call call) {
        return world.customer(call.argument("customerId")).subscription(call.argument("subscriptionId"));
    }
}
