package dev.partnercenter.simulator.internal.partner.orders;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.Document;
import dev.partnercenter.simulator.internal.partner.state.OrderRecord;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import dev.partnercenter.simulator.internal.partner.state.World;
import dev.partnercenter.simulator.internal.partner.subscriptions.NewSubscription;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes orders, and delivers them after the provisioning delay. */
public final class OrderBook {

    private final World world;
    private final Duration provisioningDelay;

    /** Delivers after this delay. */
    public OrderBook(World world, Duration provisioningDelay) {
        this.world = world;
        this.provisioningDelay = provisioningDelay;
    }

    /** Takes an order; {@code properties} is what was sent beside the lines. */
    public OrderRecord place(
            CustomerAccount customer,
            List<Purchase> purchases,
            String billingCycle,
            ObjectNode properties,
            Instant now) {
        boolean products =
                purchases.stream().anyMatch(purchase -> purchase.item().kind().isProduct());
        String id = products
                ? UUID.randomUUID().toString().replace("-", "").substring(0, 12)
                : UUID.randomUUID().toString();
        ObjectNode content = Json.object().put("id", id);
        content.setAll(properties.deepCopy().remove(List.of("id", "links", "attributes", "lineItems")));
        content.put("alternateId", id)
                .put("referenceCustomerId", customer.id())
                .put("billingCycle", billingCycle)
                .put("currencyCode", "USD")
                .put("currencySymbol", "$")
                .put("transactionType", "UserPurchase")
                .put("creationDate", now.toString())
                .put("status", "pending");
        ArrayNode lines = content.putArray("lineItems");
        purchases.forEach(purchase -> lines.add(purchase.properties()));
        OrderRecord order = new OrderRecord(new Document(id, "Order", content));
        customer.orders().put(CustomerAccount.key(id), order);
        schedule(customer, order, purchases, now);
        return order;
    }

    /** Delivers lines that were put on an order, now or later. */
    void schedule(CustomerAccount customer, OrderRecord order, List<Purchase> purchases, Instant now) {
        Instant ready = now.plus(provisioningDelay);
        world.timeline().at(ready, now, () -> deliver(customer, order, purchases, ready));
    }

    private static void deliver(CustomerAccount customer, OrderRecord order, List<Purchase> purchases, Instant ready) {
        if (order.status().equals("cancelled")) {
            return;
        }
        Map<Integer, String> subscriptionOfLine = new HashMap<>();
        for (Purchase purchase : purchases) {
            if (purchase.item().kind().hasSubscription()) {
                purchase.parentLine()
                        .map(subscriptionOfLine::get)
                        .ifPresent(parent -> purchase.properties().put("parentSubscriptionId", parent));
                SubscriptionRecord subscription = NewSubscription.of(order, purchase, ready);
                customer.subscriptions().put(CustomerAccount.key(subscription.id()), subscription);
                subscriptionOfLine.put(
                        purchase.properties().path("lineItemNumber").asInt(), subscription.id());
                purchase.properties().put("subscriptionId", subscription.id());
            }
        }
        order.document().content().put("status", "completed");
        order.document().changed();
    }
}
