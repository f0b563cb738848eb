package dev.partnercenter.simulator.internal.partner.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem;
import java.util.Optional;

/**
 * One line of a purchase that holds: an item in a quantity.
 *
 * @param properties the line as its order shows it
 * @param parentLine the line of the same order that it adds to
 */
public record Purchase(CatalogItem item, int quantity, ObjectNode properties, Optional<Integer> parentLine) {

    /** A line of an order, made of what was sent for it. */
    public static Purchase of(CatalogItem item, int number, ObjectNode sent, Optional<Integer> parentLine) {
        Integer quantity = Json.integer(sent, "quantity");
        int count = quantity == null ? item.minimumQuantity() : quantity;
        ObjectNode line = Json.object().put("lineItemNumber", number).put("offerId", item.id());
        sent.properties().stream()
                .filter(property -> !property.getValue().isNull() && !line.has(property.getKey()))
                .filter(property -> !property.getKey().equals("links"))
                .forEach(property ->
                        line.set(property.getKey(), property.getValue().deepCopy()));
        line.put("quantity", count)
                .put("friendlyName", Json.text(sent, "friendlyName", item.name()))
                .put("transactionType", "New");
        if (!item.terms().isEmpty()) {
            line.put(
                    "termDuration", Json.text(sent, "termDuration", item.terms().get(0)));
        }
        return new Purchase(item, count, line, parentLine);
    }
}
