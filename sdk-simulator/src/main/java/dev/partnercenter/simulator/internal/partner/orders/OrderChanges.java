package dev.partnercenter.simulator.internal.partner.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.OrderRecord;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a PATCH can do to an order: another billing cycle, add-ons, cancellation. */
public final class OrderChanges {

    private final OrderLines lines;
    private final OrderBook orders;

    /** Checks and delivers add-ons. */
    public OrderChanges(OrderLines lines, OrderBook orders) {
        this.lines = lines;
        this.orders = orders;
    }

    void apply(CustomerAccount customer, OrderRecord order, Call call) {
        order.document().requireCurrent(call);
        ObjectNode sent = call.json();
        if (sent == null) {
            throw PartnerError.INVALID_INPUT.because("the body is no JSON object");
        }
        if ("cancelled".equalsIgnoreCase(Json.text(sent, "status"))
                && !order.status().equals("cancelled")) {
            cancel(order);
        }
        changeCycle(customer, order, Json.text(sent, "billingCycle"));
        addLines(customer, order, sent, call);
        order.document()
                .merge(sent.deepCopy()
                        .remove(List.of(
                                "id", "lineItems", "status", "billingCycle", "creationDate", "referenceCustomerId")));
    }

    private static void cancel(OrderRecord order) {
        boolean oneTime = Json.text(order.document().content(), "billingCycle", "")
                .replace("_", "")
                .equalsIgnoreCase("onetime");
        if (!oneTime) {
            throw PartnerError.ORDER_UNCANCELLABLE.because(order.id());
        }
        order.document().content().put("status", "cancelled");
    }

    private static void changeCycle(CustomerAccount customer, OrderRecord order, @Nullable String cycle) {
        if (cycle == null || cycle.equalsIgnoreCase(Json.text(order.document().content(), "billingCycle"))) {
            return;
        }
        List<SubscriptionRecord> subscriptions = subscriptions(customer, order);
        if (subscriptions.isEmpty() || !subscriptions.stream().allMatch(SubscriptionRecord::active)) {
            throw PartnerError.CYCLE_NEEDS_ACTIVE.refusal();
        }
        if (!subscriptions.stream().allMatch(each -> PurchaseRules.supports(each.item(), cycle))) {
            throw PartnerError.CYCLE_UNSUPPORTED.because(cycle);
        }
        order.document().content().put("billingCycle", cycle);
        for (SubscriptionRecord subscription : subscriptions) {
            subscription.document().content().put("billingCycle", cycle.toLowerCase(Locale.ROOT));
            subscription.document().changed();
        }
    }

    /** A line whose number the order does not have yet is an add-on to be bought. */
    private void addLines(CustomerAccount customer, OrderRecord order, ObjectNode sent, Call call) {
        List<ObjectNode> present = Json.objects(order.document().content(), "lineItems");
        List<ObjectNode> added = new ArrayList<>();
        for (ObjectNode line : Json.objects(sent, "lineItems")) {
            Integer number = Json.integer(line, "lineItemNumber");
            if (number == null || number >= present.size()) {
                added.add(line);
            }
        }
        if (!added.isEmpty()) {
            List<Purchase> purchases = lines.check(customer, added, null, present.size());
            purchases.forEach(purchase ->
                    order.document().content().withArray("lineItems").add(purchase.properties()));
            orders.schedule(customer, order, purchases, call.now());
        }
    }

    private static List<SubscriptionRecord> subscriptions(CustomerAccount customer, OrderRecord order) {
        return customer.subscriptions().values().stream()
                .filter(subscription ->
                        order.id().equals(Json.text(subscription.document().content(), "orderId")))
                .toList();
    }
}
