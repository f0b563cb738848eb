package dev.partnercenter.simulator.internal.partner.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Subscriptions and their changes. */
public final class SubscriptionRoutes {

    private final World world;
    private final Duration updateDelay;

    /** Changes take this long; without delay they are answered with the result. */
    public SubscriptionRoutes(World world, Duration updateDelay) {
        this.world = world;
        this.updateDelay = updateDelay;
    }

    /** The table. */
    public List<Route> routes() {
        String all = "/v1/customers/{customerId}/subscriptions";
        return List.of(
                Route.get("get-all-of-a-customer-s-subscriptions", all, this::list),
                Route.get("get-a-subscription-by-id", all + "/{subscriptionId}", this::get),
                Route.patch("change-the-quantity-of-a-subscription", all + "/{subscriptionId}", this::change),
                Route.get("get-a-list-of-add-ons-for-a-subscription", all + "/{subscriptionId}/addons", this::addOns));
    }

    private Answer list(Call call) {
        String order = call.query("order_id");
        String mpn = call.query("mpn_id");
        return collection(
                call, subscription -> fits(subscription, "orderId", order) && fits(subscription, "partnerId", mpn));
    }

    private Answer get(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        return Answer.ok(SubscriptionJson.of(customer, customer.subscription(call.argument("subscriptionId"))));
    }

    private Answer addOns(Call call) {
        String parent = world.customer(call.argument("customerId"))
                .subscription(call.argument("subscriptionId"))
                .id();
        return collection(call, subscription -> fits(subscription, "parentSubscriptionId", parent));
    }

    private Answer change(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        SubscriptionRecord subscription = customer.subscription(call.argument("subscriptionId"));
        subscription.document().requireCurrent(call);
        SubscriptionChange change = SubscriptionChange.of(customer, subscription, call.json());
        if (updateDelay.isZero()) {
            change.apply();
            return Answer.ok(SubscriptionJson.of(customer, subscription));
        }
        world.timeline().at(call.now().plus(updateDelay), call.now(), change::apply);
        return Answer.accepted(SubscriptionJson.path(customer, subscription));
    }

    private Answer collection(Call call, Predicate<SubscriptionRecord> wanted) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        List<ObjectNode> items = customer.subscriptions().values().stream()
                .filter(wanted)
                .map(subscription -> SubscriptionJson.of(customer, subscription))
                .toList();
        return Answer.ok(
                Links.collection(items, Links.unversioned(call.request().target())));
    }

    private static boolean fits(SubscriptionRecord subscription, String property, @Nullable String wanted) {
        return wanted == null
                || wanted.equalsIgnoreCase(Json.text(subscription.document().content(), property));
    }
}
