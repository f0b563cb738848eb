package dev.partnercenter.simulator.internal.partner.carts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.catalog.GovernmentCatalog;
import dev.partnercenter.simulator.internal.partner.orders.OrderBook;
import dev.partnercenter.simulator.internal.partner.orders.OrderJson;
import dev.partnercenter.simulator.internal.partner.orders.Purchase;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.Document;
import dev.partnercenter.simulator.internal.partner.state.OrderRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a cart into orders, one for each order group; a group with an error becomes an order error. */
public final class Checkout {

    private final GovernmentCatalog catalog;
    private final CartLines lines;
    private final OrderBook orders;
    private final OrderJson orderJson;

    /** Places orders in this book. */
    public Checkout(GovernmentCatalog catalog, CartLines lines, OrderBook orders, OrderJson orderJson) {
        this.catalog = catalog;
        this.lines = lines;
        this.orders = orders;
        this.orderJson = orderJson;
    }

    /** The result, when there is an order in it. */
    ObjectNode of(CustomerAccount customer, Document cart, Instant now) {
        List<ObjectNode> all = Json.objects(cart.content(), "lineItems");
        lines.check(customer, all, false);
        Map<String, List<ObjectNode>> groups = new LinkedHashMap<>();
        all.forEach(line -> groups.computeIfAbsent(Json.text(line, "orderGroup", ""), group -> new ArrayList<>())
                .add(line));
        ObjectNode result = Json.object();
        ArrayNode placed = result.putArray("orders");
        ArrayNode errors = Json.array();
        groups.forEach((group, members) -> error(members)
                .ifPresentOrElse(
                        error -> errors.add(orderError(group, error)),
                        () -> placed.add(orderJson.order(customer, place(customer, members, now), false))));
        if (placed.isEmpty()) {
            throw PartnerError.CART_ITEMS_INVALID.refusal();
        }
        if (!errors.isEmpty()) {
            result.set("orderErrors", errors);
        }
        return Links.typed(result, "CartCheckoutResult");
    }

    private OrderRecord place(CustomerAccount customer, List<ObjectNode> members, Instant now) {
        List<Purchase> purchases = new ArrayList<>();
        for (ObjectNode member : members) {
            int parent = purchases.size();
            purchases.add(purchase(member, parent, Optional.empty()));
            for (ObjectNode addOn : Json.objects(member, "addonItems")) {
                purchases.add(purchase(addOn, purchases.size(), Optional.of(parent)));
            }
        }
        String cycle = Json.text(members.get(0), "billingCycle", "none");
        return orders.place(customer, purchases, cycle, Json.object(), now);
    }

    private Purchase purchase(ObjectNode line, int number, Optional<Integer> parentLine) {
        ObjectNode sent = line.deepCopy()
                .remove(List.of("id", "catalogItemId", "orderGroup", "addonItems", "currencyCode", "billingCycle"));
        return Purchase.of(catalog.get(Json.text(line, "catalogItemId", "")), number, sent, parentLine);
    }

    private static Optional<ObjectNode> error(List<ObjectNode> members) {
        for (ObjectNode member : members) {
            if (member.get("error") instanceof ObjectNode error) {
                return Optional.of(error);
            }
            Optional<ObjectNode> inside = error(Json.objects(member, "addonItems"));
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private static ObjectNode orderError(String group, ObjectNode error) {
        return Json.object()
                .put("orderGroupId", group)
                .put("code", PartnerError.CART_ITEMS_INVALID.code())
                .put("description", Json.text(error, "errorDescription", ""));
    }
}
