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
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** New commerce subscriptions that move to another product. */
public final class TransitionRoutes {

    private static final Set<String> TYPES = Set.of("immediate", "scheduled");

    private final World world;
    private final GovernmentCatalog catalog;

    /** Finds the targets in a catalogue. */
    public TransitionRoutes(World world, GovernmentCatalog catalog) {
        this.world = world;
        this.catalog = catalog;
    }

    /** The table. */
    public List<Route> routes() {
        String one = "/v1/customers/{customerId}/subscriptions/{subscriptionId}";
        return List.of(
                Route.get("sdk-get-transition-eligibilities", one + "/transitioneligibilities", this::eligibilities),
                Route.get("sdk-get-subscription-transitions", one + "/transitions", this::list),
                Route.post("sdk-post-subscription-transition", one + "/transitions", this::create));
    }

    private Answer eligibilities(Call call) {
        SubscriptionRecord source = subscription(call);
        String type = call.query("eligibilityType");
        if (type != null && !TYPES.contains(type.toLowerCase(Locale.ROOT))) {
            throw PartnerError.INVALID_ENUM.because("eligibilityType " + type);
        }
        List<ObjectNode> items = targets(source).stream()
                .map(target -> eligibility(source, target))
                .toList();
        return Answer.ok(
                Links.collection(items, Links.unversioned(call.request().target())));
    }

    private Answer list(Call call) {
        String operation = call.query("operationId");
        List<ObjectNode> items = subscription(call).transitions().stream()
                .filter(transition -> operation == null || operation.equals(Json.text(transition, "operationId")))
                .toList();
        return Answer.ok(
                Links.collection(items, Links.unversioned(call.request().target())));
    }

    private Answer create(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        SubscriptionRecord source = subscription(call);
        ObjectNode sent = call.json();
        String wanted = sent == null ? "" : Json.text(sent, "toCatalogItemId", "");
        CatalogItem target = targets(source).stream()
                .filter(item -> item.id().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> PartnerError.INVALID_PROPERTY.because("toCatalogItemId"));
        if (sent == null || !source.active()) {
            throw PartnerError.NOT_ACTIVE.refusal();
        }
        Integer quantity = Json.integer(sent, "quantity");
        int present = source.document().content().path("quantity").asInt();
        if (quantity == null || quantity < 1 || quantity > present) {
            throw PartnerError.QUANTITY_OUT_OF_RANGE.because("1 and " + present);
        }
        ObjectNode transition = sent.deepCopy()
                .put("operationId", UUID.randomUUID().toString())
                .put("fromCatalogItemId", source.item().id())
                .put("fromSubscriptionId", source.id());
        SubscriptionRecord successor = Successor.of(customer, source, target, quantity, sent, call.now());
        transition.put("toSubscriptionId", successor.id());
        transition
                .putArray("events")
                .addObject()
                .put("name", "Transition")
                .put("status", "Completed")
                .put("timestamp", call.now().toString());
        source.transitions().add(Links.typed(transition, "Transition"));
        return Answer.ok(transition);
    }

    private List<CatalogItem> targets(SubscriptionRecord source) {
        return source.item().upgradeTargets().stream()
                .map(catalog::get)
                .filter(target -> target.kind().isProduct())
                .toList();
    }

    private static ObjectNode eligibility(SubscriptionRecord source, CatalogItem target) {
        ObjectNode json = Json.object()
                .put("catalogItemId", target.id())
                .put("title", target.name())
                .put("description", target.description())
                .put("quantity", source.document().content().path("quantity").asInt());
        ObjectNode detail = json.putArray("eligibilities").addObject();
        detail.put("isEligible", source.active()).put("transitionType", "transition_only");
        detail.putArray("errors");
        return json;
    }

    private SubscriptionRecord subscription(Call call) {
        return world.customer(call.argument("customerId")).subscription(call.argument("subscriptionId"));
    }
}
