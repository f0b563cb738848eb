package dev.partnercenter.simulator.internal.partner.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;

/** What concerns all subscriptions of a customer: overage, and the dates that terms can end together. */
public final class OverageRoutes {

    private final World world;

    /** Keeps overage with the customers. */
    public OverageRoutes(World world) {
        this.world = world;
    }

    /** The table. */
    public List<Route> routes() {
        String all = "/v1/customers/{customerId}/subscriptions";
        return List.of(
                Route.get("sdk-get-overage", all + "/overage", this::get),
                Route.put("sdk-update-overage", all + "/overage", this::update),
                Route.get("get-custom-term-end-dates", all + "/customTermEndDates", this::termEnds)
                        .asDerived());
    }

    private Answer get(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        return Answer.ok(Links.collection(
                List.copyOf(customer.overages().values()),
                Links.unversioned(call.request().path())));
    }

    private Answer update(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        ObjectNode sent = call.json();
        String entitlement = sent == null ? null : Json.text(sent, "azureEntitlementId");
        if (sent == null || entitlement == null) {
            throw PartnerError.INVALID_PROPERTY.because("azureEntitlementId");
        }
        boolean known = customer.subscriptions().values().stream()
                .flatMap(subscription -> subscription.azureEntitlement().stream())
                .anyMatch(azure -> entitlement.equalsIgnoreCase(Json.text(azure, "id")));
        if (!known) {
            throw PartnerError.NOT_FOUND.because(call.request().path());
        }
        ObjectNode overage = Links.typed(sent.deepCopy(), "Overage");
        customer.overages().put(CustomerAccount.key(entitlement), overage);
        return Answer.ok(overage);
    }

    private Answer termEnds(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        List<ObjectNode> items = customer.subscriptions().values().stream()
                .filter(SubscriptionRecord::active)
                .map(subscription -> Json.text(subscription.document().content(), "commitmentEndDate", ""))
                .distinct()
                .sorted()
                .map(end -> Json.object().put("customTermEndDate", end))
                .toList();
        return Answer.ok(
                Links.collection(items, Links.unversioned(call.request().path())));
    }
}
