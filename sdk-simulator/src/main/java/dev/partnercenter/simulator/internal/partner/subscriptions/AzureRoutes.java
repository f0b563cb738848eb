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
import java.time.Duration;
import java.util.List;

/** What only Azure subscriptions have: entitlements, and the registration that reservations want. */
public final class AzureRoutes {

    private final World world;
    private final Duration delay;

    /** Registrations and reactivations take this long. */
    public AzureRoutes(World world, Duration delay) {
        this.world = world;
        this.delay = delay;
    }

    /** The table. */
    public List<Route> routes() {
        String one = "/v1/customers/{customerId}/subscriptions/{subscriptionId}";
        String entitlement = one + "/azureEntitlements/{azureEntitlementId}";
        return List.of(
                Route.get(
                        "get-a-list-of-azure-entitlements-for-subscription",
                        one + "/azureEntitlements",
                        this::entitlements),
                Route.get("sdk-get-azure-entitlement", entitlement, this::entitlement),
                Route.post("sdk-cancel-azure-entitlement", entitlement + "/cancel", this::cancel),
                Route.post("reactivate-an-azure-subscription", entitlement + "/reactivate", this::reactivate),
                Route.post("register-a-subscription", one + "/registrations", this::register),
                Route.get("get-subscription-registration-status", one + "/registrationstatus", this::registration));
    }

    private Answer entitlements(Call call) {
        List<ObjectNode> items = subscription(call).azureEntitlement().stream().toList();
        return Answer.ok(
                Links.collection(items, Links.unversioned(call.request().path())));
    }

    private Answer entitlement(Call call) {
        return Answer.ok(find(call));
    }

    private Answer cancel(Call call) {
        ObjectNode sent = call.json();
        if (sent == null || Json.text(sent, "cancellationReason") == null) {
            throw PartnerError.INVALID_PROPERTY.because("cancellationReason");
        }
        ObjectNode entitlement = find(call);
        if (!"active".equals(Json.text(entitlement, "status"))) {
            throw PartnerError.NOT_ACTIVE.refusal();
        }
        return Answer.ok(entitlement.put("status", "disabled"));
    }

    private Answer reactivate(Call call) {
        ObjectNode entitlement = find(call);
        world.timeline().at(call.now().plus(delay), call.now(), () -> entitlement.put("status", "active"));
        return Answer.accepted(Links.unversioned(call.request().path()).replaceAll("/reactivate/?$", ""));
    }

    private Answer register(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        SubscriptionRecord subscription = subscription(call);
        if (subscription.azureEntitlement().isEmpty()) {
            throw PartnerError.NOT_AZURE.refusal();
        }
        if (!subscription.active()) {
            throw PartnerError.NOT_ACTIVE.refusal();
        }
        subscription.registration("Registering");
        world.timeline().at(call.now().plus(delay), call.now(), () -> subscription.registration("Registered"));
        return Answer.accepted(SubscriptionJson.path(customer, subscription) + "/registrationstatus");
    }

    private Answer registration(Call call) {
        SubscriptionRecord subscription = subscription(call);
        return Answer.ok(Links.typed(
                Json.object().put("subscriptionId", subscription.id()).put("status", subscription.registration()),
                "SubscriptionRegistrationStatus"));
    }

    private ObjectNode find(Call call) {
        String id = call.argument("azureEntitlementId");
        return subscription(call)
                .azureEntitlement()
                .filter(entitlement -> id.equalsIgnoreCase(Json.text(entitlement, "id")))
                .orElseThrow(() -> PartnerError.NOT_FOUND.because(call.request().path()));
    }

    private SubscriptionRecord subscription(Call call) {
        return world.customer(call.argument("customerId")).subscription(call.argument("subscriptionId"));
    }
}
