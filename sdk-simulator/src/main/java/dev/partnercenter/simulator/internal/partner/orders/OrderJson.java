package dev.partnercenter.simulator.internal.partner.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem;
import dev.partnercenter.simulator.internal.partner.catalog.GovernmentCatalog;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.OrderRecord;
import java.math.BigDecimal;
import java.util.Optional;

/** Orders as they are sent. */
public final class OrderJson {

    private final GovernmentCatalog catalog;

    /** Reads prices in a catalogue. */
    public OrderJson(GovernmentCatalog catalog) {
        this.catalog = catalog;
    }

    /** An order, with its prices when they were asked for. */
    public ObjectNode order(CustomerAccount customer, OrderRecord order, boolean prices) {
        ObjectNode json = order.document().toJson();
        String path = path(customer, order);
        BigDecimal total = BigDecimal.ZERO;
        for (ObjectNode line : Json.objects(json, "lineItems")) {
            line.set("links", links(customer, path, line));
            BigDecimal price = price(line);
            total = total.add(
                    price.multiply(BigDecimal.valueOf(line.path("quantity").asInt())));
            if (prices) {
                line.putObject("pricing").put("listPrice", price).put("price", price);
            }
        }
        if (prices) {
            json.put("totalPrice", total);
        }
        ObjectNode links = Links.self(path);
        links.set("provisioningStatus", Links.link(path + "/provisioningstatus"));
        json.set("links", links);
        return json;
    }

    static String path(CustomerAccount customer, OrderRecord order) {
        return customer.path() + "/orders/" + order.id();
    }

    private BigDecimal price(ObjectNode line) {
        return catalog.find(Json.text(line, "offerId", ""))
                .map(CatalogItem::unitPrice)
                .orElse(BigDecimal.ZERO);
    }

    private ObjectNode links(CustomerAccount customer, String orderPath, ObjectNode line) {
        ObjectNode links = Json.object();
        String subscription = Json.text(line, "subscriptionId");
        if (subscription != null) {
            String path = customer.path() + "/subscriptions/" + subscription;
            links.set("subscription", Links.link(path));
            links.set("provisioningStatus", Links.link(path + "/provisioningstatus"));
        }
        Optional<CatalogItem> product = catalog.find(Json.text(line, "offerId", ""))
                .filter(item -> item.kind().isProduct());
        product.ifPresent(item -> {
            String[] parts = item.id().split(":", -1);
            links.set(
                    "sku",
                    Links.link("/products/" + parts[0] + "/skus/" + parts[1] + "?country=" + customer.country()));
            links.set(
                    "activationLinks",
                    Links.link(orderPath + "/lineitems/"
                            + line.path("lineItemNumber").asInt() + "/activationlinks"));
        });
        return links;
    }
}
