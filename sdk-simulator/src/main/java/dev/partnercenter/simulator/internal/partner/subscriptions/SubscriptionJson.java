package dev.partnercenter.simulator.internal.partner.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;

/** Subscriptions as they are sent. */
final class SubscriptionJson {

    private SubscriptionJson() {}

    static String path(CustomerAccount customer, SubscriptionRecord subscription) {
        return customer.path() + "/subscriptions/" + subscription.id();
    }

    static ObjectNode of(CustomerAccount customer, SubscriptionRecord subscription) {
        ObjectNode json = subscription.document().toJson();
        ObjectNode links = Links.self(path(customer, subscription));
        String country = "?country=" + customer.country();
        if (subscription.item().kind().isProduct()) {
            String[] parts = subscription.item().id().split(":", -1);
            String sku = "/products/" + parts[0] + "/skus/" + parts[1];
            links.set("product", Links.link("/products/" + parts[0] + country));
            links.set("sku", Links.link(sku + country));
            links.set("availability", Links.link(sku + "/availabilities/" + parts[2] + country));
            links.set("activationLinks", Links.link(path(customer, subscription) + "/activationlinks"));
        } else {
            links.set("offer", Links.link("/offers/" + subscription.item().id() + country));
        }
        String parent = Json.text(json, "parentSubscriptionId");
        if (parent != null) {
            links.set("parentSubscription", Links.link(customer.path() + "/subscriptions/" + parent));
        }
        json.set("links", links);
        return json;
    }
}
