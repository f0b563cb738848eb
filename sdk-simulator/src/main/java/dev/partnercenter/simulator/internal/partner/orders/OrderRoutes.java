package dev.partnercenter.simulator.internal.partner.orders;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Orders. */
public final class OrderRoutes {

    private final World world;
    private final OrderLines lines;
    private final OrderBook orders;
    private final OrderChanges changes;
    private final OrderJson json;

    /** Keeps orders in a book. */
    public OrderRoutes(World world, OrderLines lines, OrderBook orders, OrderChanges changes, OrderJson json) {
        this.world = world;
        this.lines = lines;
        this.orders = orders;
        this.changes = changes;
        this.json = json;
    }

    /** The table. */
    public List<Route> routes() {
        String all = "/v1/customers/{customerId}/orders";
        return List.of(
                Route.post("create-an-order", all, this::create),
                Route.get("get-all-of-a-customer-s-orders", all, this::list),
                Route.get("get-an-order-by-id", all + "/{orderId}", this::get),
                Route.patch("change-the-billing-cycle", all + "/{orderId}", this::change));
    }

    private Answer create(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        ObjectNode sent = call.json();
        if (sent == null) {
            throw PartnerError.INVALID_INPUT.because("the body is no JSON object");
        }
        String referenced = Json.text(sent, "referenceCustomerId");
        if (referenced != null && !referenced.equalsIgnoreCase(customer.id())) {
            throw PartnerError.INVALID_INPUT.because("referenceCustomerId is another customer");
        }
        @Nullable String cycle = Json.text(sent, "billingCycle");
        List<Purchase> purchases = lines.check(customer, Json.objects(sent, "lineItems"), cycle, 0);
        if (purchases.isEmpty()) {
            throw PartnerError.INVALID_INPUT.because("lineItems is missing");
        }
        String billingCycle =
                cycle == null ? purchases.get(0).item().billingCycles().get(0) : cycle;
        OrderRecord order = orders.place(customer, purchases, billingCycle, sent, call.now());
        return Answer.created(json.order(customer, order, false));
    }

    private Answer list(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        String type = call.query("billingType");
        List<ObjectNode> items = new ArrayList<>();
        for (OrderRecord order : customer.orders().values()) {
            if (type == null || fits(order, type)) {
                items.add(json.order(customer, order, prices(call)));
            }
        }
        return Answer.ok(
                Links.collection(items, Links.unversioned(call.request().target())));
    }

    private Answer get(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        return Answer.ok(json.order(customer, customer.order(call.argument("orderId")), prices(call)));
    }

    private Answer change(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        OrderRecord order = customer.order(call.argument("orderId"));
        changes.apply(customer, order, call);
        return Answer.ok(json.order(customer, order, false));
    }

    private static boolean fits(OrderRecord order, String type) {
        boolean oneTime = Json.text(order.document().content(), "billingCycle", "")
                .replace("_", "")
                .equalsIgnoreCase("onetime");
        return switch (type.replace("_", "").toLowerCase(Locale.ROOT)) {
            case "onetime" -> oneTime;
            case "recurring" -> !oneTime;
            case "none", "all" -> true;
            default -> throw PartnerError.INVALID_ENUM.because("billingType " + type);
        };
    }

    private static boolean prices(Call call) {
        return "true".equalsIgnoreCase(call.query("include_price"));
    }
}
