package dev.partnercenter.simulator.internal.partner.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem.Kind;
import dev.partnercenter.simulator.internal.partner.orders.Purchase;
import dev.partnercenter.simulator.internal.partner.orders.PurchaseRules;
import dev.partnercenter.simulator.internal.partner.state.Document;
import dev.partnercenter.simulator.internal.partner.state.OrderRecord;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes subscriptions out of the lines of an order. */
public final class NewSubscription {

    private NewSubscription() {}

    /** The subscription of a line, active from now. */
    public static SubscriptionRecord of(OrderRecord order, Purchase purchase, Instant now) {
        CatalogItem item = purchase.item();
        ObjectNode line = purchase.properties();
        String id = UUID.randomUUID().toString();
        String term = Json.text(line, "termDuration", item.isTrial() ? "P1M" : "P1Y");
        Optional<ObjectNode> entitlement = azureEntitlement(item, id);
        ObjectNode content = Json.object().put("id", id);
        entitlement.ifPresent(azure -> content.put("entitlementId", Json.text(azure, "id")));
        content.put("offerId", item.id())
                .put("offerName", item.name())
                .put("friendlyName", Json.text(line, "friendlyName", item.name()))
                .put("quantity", purchase.quantity())
                .put("unitType", item.unit());
        Json.putIfPresent(content, "parentSubscriptionId", PurchaseRules.parentOf(line));
        content.put("hasPurchasableAddons", item.kind() == Kind.SEATS && !item.isAddOn())
                .put("creationDate", now.toString())
                .put("effectiveStartDate", now.toString())
                .put("commitmentEndDate", end(now, term).toString())
                .put("status", "active")
                .put("autoRenewEnabled", item.kind() != Kind.USAGE && !item.isTrial())
                .put("isTrial", item.isTrial())
                .put("billingType", item.kind() == Kind.USAGE ? "usage" : "license")
                .put("billingCycle", Json.text(line, "billingCycle", cycle(order, item)))
                .put("termDuration", term)
                .put("isMicrosoftProduct", true)
                .put("publisherName", "Microsoft Corporation")
                .put("partnerId", Json.text(line, "partnerIdOnRecord", ""))
                .put("contractType", "subscription")
                .put("orderId", order.id());
        content.set(
                "actions", Json.texts(item.kind() == Kind.NEW_COMMERCE_SEATS ? List.of("cancel") : List.of("suspend")));
        if (item.kind() == Kind.NEW_COMMERCE_SEATS) {
            content.putArray("refundOptions")
                    .addObject()
                    .put("type", "Full")
                    .put("expiresAt", now.plus(Duration.ofDays(7)).toString());
        }
        return new SubscriptionRecord(new Document(id, "Subscription", content), item, supportContact(id), entitlement);
    }

    private static String cycle(OrderRecord order, CatalogItem item) {
        String cycle = Json.text(order.document().content(), "billingCycle", "none");
        return cycle.equals("none") ? item.billingCycles().get(0) : cycle;
    }

    private static Instant end(Instant start, String term) {
        return start.atOffset(ZoneOffset.UTC).plus(Period.parse(term)).toInstant();
    }

    private static Optional<ObjectNode> azureEntitlement(CatalogItem item, String subscriptionId) {
        return item.kind() == Kind.USAGE
                ? Optional.of(Json.object()
                        .put("id", UUID.randomUUID().toString())
                        .put("friendlyName", item.name())
                        .put("status", "active")
                        .put("subscriptionId", subscriptionId))
                : Optional.empty();
    }

    private static Document supportContact(String id) {
        return new Document(
                id,
                "SupportContact",
                Json.object()
                        .put("supportTenantId", TestIdentity.TENANT_ID)
                        .put("supportMpnId", TestIdentity.MPN_ID)
                        .put("name", "Tidewater Government Services"));
    }
}
