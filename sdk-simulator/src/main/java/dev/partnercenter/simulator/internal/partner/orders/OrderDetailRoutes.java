package dev.partnercenter.simulator.internal.partner.orders;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.OrderRecord;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;

/** How far an order is, and the links that activate what it bought. */
public final class OrderDetailRoutes {

    private final World world;

    /** Reads orders of the world. */
    public OrderDetailRoutes(World world) {
        this.world = world;
    }

    /** The table. */
    public List<Route> routes() {
        String order = "/v1/customers/{customerId}/orders/{orderId}";
        return List.of(
                Route.get("sdk-get-order-provisioning-status", order + "/provisioningstatus", this::provisioning)
                        .forUsers(),
                Route.get("sdk-get-order-activation-links", order + "/activationlinks", this::activationLinks)
                        .asDerived(),
                Route.get(
                                "get-activation-link-by-order-line-item",
                                order + "/lineitems/{lineItemNumber}/activationlinks",
                                this::activationLinksOfLine)
                        .asDerived());
    }

    private Answer provisioning(Call call) {
        OrderRecord order = order(call);
        String status = switch (order.status()) {
            case "completed" -> "Fulfilled";
            case "cancelled" -> "Unfulfilled";
            default -> "Prefulfilled";
        };
        ArrayNode items = Json.array();
        for (ObjectNode line : lines(order)) {
            boolean delivered = status.equals("Fulfilled") && !waiting(order, line);
            ObjectNode item = items.addObject()
                    .put("lineItemNumber", line.path("lineItemNumber").asInt())
                    .put("status", delivered || !status.equals("Fulfilled") ? status : "Prefulfilled");
            item.putArray("quantityProvisioningInformation")
                    .addObject()
                    .put("quantity", line.path("quantity").asInt())
                    .put("status", Json.text(item, "status", ""));
        }
        return collection(call, items);
    }

    private Answer activationLinks(Call call) {
        ArrayNode items = Json.array();
        lines(order(call)).forEach(line -> items.add(activationLink(line)));
        return collection(call, items);
    }

    private Answer activationLinksOfLine(Call call) {
        String number = call.argument("lineItemNumber");
        return lines(order(call)).stream()
                .filter(line -> line.path("lineItemNumber").asText().equals(number))
                .findFirst()
                .map(line -> collection(call, Json.array().add(activationLink(line))))
                .orElseThrow(() -> PartnerError.LINE_ITEM_OUT_OF_RANGE.because(number));
    }

    private OrderRecord order(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        return customer.order(call.argument("orderId"));
    }

    /** Whether a line was put on the order later and has not been delivered yet. */
    private static boolean waiting(OrderRecord order, ObjectNode line) {
        return !line.has("subscriptionId") && lines(order).stream().anyMatch(other -> other.has("subscriptionId"));
    }

    private static List<ObjectNode> lines(OrderRecord order) {
        return Json.objects(order.document().content(), "lineItems");
    }

    private static ObjectNode activationLink(ObjectNode line) {
        ObjectNode json =
                Json.object().put("lineItemNumber", line.path("lineItemNumber").asInt());
        json.set("link", Links.link("https://activation.example/" + Json.text(line, "offerId", "")));
        return json;
    }

    private static Answer collection(Call call, ArrayNode items) {
        return Answer.ok(Links.collection(
                items.valueStream().toList(), Links.unversioned(call.request().path())));
    }
}
