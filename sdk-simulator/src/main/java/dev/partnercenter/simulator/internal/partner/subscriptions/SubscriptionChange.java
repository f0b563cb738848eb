package dev.partnercenter.simulator.internal.partner.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem.Kind;
import dev.partnercenter.simulator.internal.partner.orders.PurchaseRules;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A change of a subscription that was checked and can be applied. */
final class SubscriptionChange {

    private static final List<String> OF_THE_SERVICE = List.of(
            "id",
            "offerId",
            "offerName",
            "entitlementId",
            "orderId",
            "unitType",
            "creationDate",
            "effectiveStartDate",
            "commitmentEndDate",
            "contractType",
            "billingType",
            "isTrial",
            "isMicrosoftProduct",
            "publisherName",
            "parentSubscriptionId",
            "hasPurchasableAddons",
            "suspensionReasons",
            "refundOptions",
            "actions",
            "billingCycle",
            "status");

    private final CustomerAccount customer;
    private final SubscriptionRecord subscription;
    private final ObjectNode sent;
    private final String status;

    private SubscriptionChange(
            CustomerAccount customer, SubscriptionRecord subscription, ObjectNode sent, String status) {
        this.customer = customer;
        this.subscription = subscription;
        this.sent = sent;
        this.status = status;
    }

    /** The change, or a refusal. */
    static SubscriptionChange of(CustomerAccount customer, SubscriptionRecord subscription, @Nullable ObjectNode sent) {
        if (sent == null) {
            throw PartnerError.INVALID_INPUT.because("the body is no JSON object");
        }
        if (subscription.status().equals("deleted")) {
            throw PartnerError.SUBSCRIPTION_DELETED.because(subscription.id());
        }
        String status = Json.text(sent, "status", subscription.status()).toLowerCase(Locale.ROOT);
        SubscriptionChange change = new SubscriptionChange(customer, subscription, sent, status);
        change.requireQuantity();
        change.requireStatus();
        change.requireRest();
        return change;
    }

    void apply() {
        boolean statusChanges = !status.equals(subscription.status());
        ObjectNode changes = sent.deepCopy().remove(OF_THE_SERVICE);
        changes.remove("quantity");
        Integer quantity = Json.integer(sent, "quantity");
        if (quantity != null) {
            changes.put("quantity", quantity);
        }
        subscription.document().merge(changes);
        if (statusChanges) {
            become(subscription, status);
            if (!status.equals("active")) {
                addOns().forEach(addOn -> become(addOn, status));
            }
        }
    }

    private void requireQuantity() {
        Integer wanted = Json.integer(sent, "quantity");
        int present = subscription.document().content().path("quantity").asInt();
        if (wanted == null || wanted == present) {
            return;
        }
        if (subscription.item().kind() == Kind.USAGE) {
            throw PartnerError.QUANTITY_FIXED.refusal();
        }
        if (!subscription.active() || status.equals("suspended")) {
            throw PartnerError.QUANTITY_WHILE_SUSPENDED.refusal();
        }
        if (wanted < subscription.item().minimumQuantity()
                || wanted > subscription.item().maximumQuantity()) {
            throw PartnerError.QUANTITY_OUT_OF_RANGE.because(PurchaseRules.range(subscription.item()));
        }
    }

    private void requireStatus() {
        if (status.equals(subscription.status())) {
            return;
        }
        boolean newCommerce = subscription.item().kind() == Kind.NEW_COMMERCE_SEATS;
        boolean allowed = switch (status) {
            case "active" -> subscription.status().equals("suspended");
            case "suspended" -> subscription.active();
            case "deleted" -> newCommerce;
            default -> false;
        };
        if (!allowed) {
            throw PartnerError.STATUS_NOT_ALLOWED.because(status);
        }
        String parent = Json.text(subscription.document().content(), "parentSubscriptionId");
        if (status.equals("active")
                && parent != null
                && !customer.subscription(parent).active()) {
            throw PartnerError.PARENT_NOT_ACTIVE.refusal();
        }
    }

    private void requireRest() {
        ObjectNode present = subscription.document().content();
        String cycle = Json.text(sent, "billingCycle");
        if (cycle != null && !cycle.equalsIgnoreCase(Json.text(present, "billingCycle"))) {
            throw PartnerError.CYCLE_BY_ORDER.refusal();
        }
        boolean renewable =
                subscription.item().kind() != Kind.USAGE && !subscription.item().isTrial();
        if (sent.path("autoRenewEnabled").asBoolean(false) && !renewable) {
            throw PartnerError.NOT_AUTO_RENEWABLE.refusal();
        }
    }

    private List<SubscriptionRecord> addOns() {
        return customer.subscriptions().values().stream()
                .filter(other ->
                        subscription.id().equals(Json.text(other.document().content(), "parentSubscriptionId")))
                .filter(SubscriptionRecord::active)
                .toList();
    }

    private static void become(SubscriptionRecord subscription, String status) {
        ObjectNode content = subscription.document().content();
        content.put("status", status);
        if (status.equals("suspended")) {
            content.set("suspensionReasons", Json.texts(List.of("CustomerCancellation")));
        } else {
            content.remove("suspensionReasons");
        }
        subscription.document().changed();
    }
}
