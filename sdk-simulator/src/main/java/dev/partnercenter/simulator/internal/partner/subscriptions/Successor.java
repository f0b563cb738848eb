package dev.partnercenter.simulator.internal.partner.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem;
import dev.partnercenter.simulator.internal.partner.orders.Purchase;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import java.time.Instant;
import java.util.Optional;

/** Moves seats of a subscription to a new one; a subscription without seats left is deleted. */
final class Successor {

    private Successor() {}

    static SubscriptionRecord of(
            CustomerAccount customer,
            SubscriptionRecord source,
            CatalogItem target,
            int quantity,
            ObjectNode wishes,
            Instant now) {
        ObjectNode old = source.document().content();
        ObjectNode line = Json.object().put("quantity", quantity);
        Json.copyIfPresent(wishes, line, "termDuration");
        Json.copyIfPresent(wishes, line, "billingCycle");
        Purchase purchase = Purchase.of(target, 0, line, Optional.empty());
        SubscriptionRecord successor = NewSubscription.of(customer.order(Json.text(old, "orderId", "")), purchase, now);
        customer.subscriptions().put(CustomerAccount.key(successor.id()), successor);
        int left = old.path("quantity").asInt() - quantity;
        if (left > 0) {
            old.put("quantity", left);
        } else {
            old.put("status", "deleted");
        }
        source.document().changed();
        return successor;
    }
}
