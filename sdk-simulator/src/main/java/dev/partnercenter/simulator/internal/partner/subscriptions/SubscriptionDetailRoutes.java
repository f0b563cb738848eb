package dev.partnercenter.simulator.internal.partner.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;

/** What hangs on one subscription: provisioning, support contact, activation. */
public final class SubscriptionDetailRoutes {

    private static final String SUPPORT = "/supportcontact";

    private final World world;

    /** Reads subscriptions of the world. */
    public SubscriptionDetailRoutes(World world) {
        this.world = world;
    }

    /** The table. */
    public List<Route> routes() {
        String one = "/v1/customers/{customerId}/subscriptions/{subscriptionId}";
        return List.of(
                Route.get("get-subscription-provisioning-status", one + "/provisioningstatus", this::provisioning)
                        .forUsers()
                        .asDerived(),
                Route.get("get-a-subscription-s-support-contact", one + SUPPORT, this::supportContact)
                        .forUsers(),
                Route.put("update-a-subscription-s-support-contact", one + SUPPORT, this::updateSupportContact)
                        .forUsers(),
                Route.post(
                        "activate-sandbox-subscription-azure-marketplace-products", one + "/activate", this::activate),
                Route.get("sdk-get-subscription-activation-links", one + "/activationlinks", this::activationLinks)
                        .asDerived());
    }

    private Answer provisioning(Call call) {
        ObjectNode content = subscription(call).document().content();
        return Answer.ok(Links.typed(
                Json.object()
                        .put("skuId", Json.text(content, "offerId"))
                        .put("status", "success")
                        .put("quantity", content.path("quantity").asInt())
                        .put("endDate", Json.text(content, "commitmentEndDate")),
                "SubscriptionProvisioningStatus"));
    }

    private Answer supportContact(Call call) {
        ObjectNode json = subscription(call).supportContact().toJson();
        json.set("links", Links.self(Links.unversioned(call.request().path())));
        return Answer.ok(json);
    }

    private Answer updateSupportContact(Call call) {
        SubscriptionRecord subscription = subscription(call);
        ObjectNode sent = call.json();
        if (sent == null || Json.text(sent, "supportTenantId") == null || Json.text(sent, "supportMpnId") == null) {
            throw PartnerError.INVALID_PROPERTY.because("supportTenantId and supportMpnId");
        }
        subscription.supportContact().requireCurrent(call);
        subscription.supportContact().replace(sent, List.of());
        return supportContact(call);
    }

    private Answer activate(Call call) {
        SubscriptionRecord subscription = subscription(call);
        if (!subscription.active()) {
            throw PartnerError.NOT_ACTIVE.refusal();
        }
        if (subscription.activated()) {
            throw PartnerError.ALREADY_ACTIVATED.refusal();
        }
        subscription.activate();
        return Answer.ok(Json.object().put("subscriptionId", subscription.id()).put("status", "Success"));
    }

    private Answer activationLinks(Call call) {
        SubscriptionRecord subscription = subscription(call);
        ObjectNode link = Json.object().put("lineItemNumber", 0);
        link.set(
                "link",
                Links.link("https://activation.example/" + subscription.item().id()));
        return Answer.ok(
                Links.collection(List.of(link), Links.unversioned(call.request().path())));
    }

    private SubscriptionRecord subscription(Call call) {
        return world.customer(call.argument("customerId")).subscription(call.argument("subscriptionId"));
    }
}
