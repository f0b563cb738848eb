package dev.partnercenter.simulator.internal.partner.usage;

import dev.partnercenter.simulator.internal.azure.Meter;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;

/** Where the resources are that use something. */
final class AzureResources {

    /** The group of all resources. */
    static final String GROUP = "production";

    private AzureResources() {}

    /** The path of the resource that uses a meter. */
    static String uri(SubscriptionRecord subscription, Meter meter) {
        String azure = subscription
                .azureEntitlement()
                .map(entitlement -> Json.text(entitlement, "id", ""))
                .orElse(subscription.id());
        return "/subscriptions/" + azure + "/resourceGroups/" + GROUP + "/providers/" + meter.resource();
    }
}
