package dev.partnercenter.simulator.internal.partner.subscriptions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem;
import dev.partnercenter.simulator.internal.partner.catalog.GovernmentCatalog;
import dev.partnercenter.simulator.internal.partner.catalog.OfferJson;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;

/** Subscriptions to an offer that move up to a bigger one. */
public final class UpgradeRoutes {

    private static final int SOURCE_NOT_ACTIVE = 2;
    private static final int NO_SUCH_TARGET = 1;

    private final World world;
    private final GovernmentCatalog catalog;

    /** Finds the bigger offers in a catalogue. */
    public UpgradeRoutes(World world, GovernmentCatalog catalog) {
        this.world = world;
        this.catalog = catalog;
    }

    /** The table. */
    public List<Route> routes() {
        String path = "/v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades";
        return List.of(
                Route.get("transition-a-subscription-get-upgrades", path, this::list),
                Route.post("transition-a-subscription-post-upgrade", path, this::upgrade));
    }

    private Answer list(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        SubscriptionRecord source = customer.subscription(call.argument("subscriptionId"));
        List<ObjectNode> items = source.item().upgradeTargets().stream()
                .map(catalog::get)
                .filter(target -> !target.kind().isProduct())
                .map(target -> upgrade(customer, source, target))
                .toList();
        return Answer.ok(
                Links.collection(items, Links.unversioned(call.request().path())));
    }

    private Answer upgrade(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        SubscriptionRecord source = customer.subscription(call.argument("subscriptionId"));
        ObjectNode sent = call.json();
        String target = sent == null ? null : Json.text(sent.path("targetOffer"), "id");
        if (sent == null || target == null) {
            throw PartnerError.INVALID_PROPERTY.because("targetOffer.id");
        }
        ObjectNode result = Json.object().put("sourceSubscriptionId", source.id());
        ArrayNode errors = Json.array();
        if (!source.active()) {
            errors.add(error(SOURCE_NOT_ACTIVE, "The source subscription is not active."));
        } else if (source.item().upgradeTargets().stream().noneMatch(target::equalsIgnoreCase)) {
            errors.add(error(NO_SUCH_TARGET, "The offer is no upgrade of the source subscription."));
        } else {
            int quantity = source.document().content().path("quantity").asInt();
            SubscriptionRecord successor =
                    Successor.of(customer, source, catalog.get(target), quantity, Json.object(), call.now());
            result.put("targetSubscriptionId", successor.id());
        }
        result.put("upgradeType", Json.text(sent, "upgradeType", "upgrade_only"));
        result.set("upgradeErrors", errors);
        result.set("licenseErrors", Json.array());
        return Answer.ok(Links.typed(result, "UpgradeResult"));
    }

    private ObjectNode upgrade(CustomerAccount customer, SubscriptionRecord source, CatalogItem target) {
        ObjectNode upgrade = Json.object();
        upgrade.set("targetOffer", OfferJson.offer(target, customer.country(), "en-US", catalog));
        upgrade.put("upgradeType", "upgrade_only")
                .put("isEligible", source.active())
                .put("quantity", source.document().content().path("quantity").asInt());
        ArrayNode errors = upgrade.putArray("upgradeErrors");
        if (!source.active()) {
            errors.add(error(SOURCE_NOT_ACTIVE, "The source subscription is not active."));
        }
        return Links.typed(upgrade, "Upgrade");
    }

    private static ObjectNode error(int code, String description) {
        return Links.typed(Json.object().put("code", code).put("description", description), "UpgradeError");
    }
}
