package dev.partnercenter.simulator.internal.partner.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.SimulatedOrder;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.OrderRecord;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.time.Instant;
import java.util.List;

/** Orders as a test sees them from behind. */
public final class PlacedOrders {

    private PlacedOrders() {}

    /** All orders, by customer, oldest first. */
    public static List<SimulatedOrder> in(World world) {
        return world.customers().stream()
                .flatMap(customer -> customer.orders().values().stream().map(order -> of(customer, order)))
                .toList();
    }

    private static SimulatedOrder of(CustomerAccount customer, OrderRecord order) {
        ObjectNode content = order.document().content();
        List<SimulatedOrder.LineItem> lines = Json.objects(content, "lineItems").stream()
                .map(line -> new SimulatedOrder.LineItem(
                        Json.text(line, "offerId", ""),
                        Json.text(line, "friendlyName", ""),
                        line.path("quantity").asInt()))
                .toList();
        Instant created = Instant.parse(Json.text(content, "creationDate", ""));
        return new SimulatedOrder(customer.id(), order.id(), order.status(), created, lines);
    }
}
