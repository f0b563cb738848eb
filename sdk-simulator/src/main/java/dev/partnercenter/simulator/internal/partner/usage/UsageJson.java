package dev.partnercenter.simulator.internal.partner.usage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import java.math.BigDecimal;

/** What all records of use have in common. */
final class UsageJson {

    private UsageJson() {}

    /** The id and the name of what a record is about, each under both of the names that the service has for them. */
    static ObjectNode about(String id, String name) {
        return Json.object()
                .put("resourceId", id)
                .put("id", id)
                .put("resourceName", name)
                .put("name", name);
    }

    /** Adds what was spent, in the currency of the partner, which is the US dollar. */
    static ObjectNode cost(ObjectNode json, BigDecimal total, Period period) {
        return json.put("totalCost", Json.trimmed(total))
                .put("currencyLocale", "en-US")
                .put("currencyCode", "USD")
                .put("usdTotalCost", Json.trimmed(total))
                .put("lastModifiedDate", period.lastModified());
    }

    /** Adds the billing period that is running. */
    static ObjectNode dates(ObjectNode json, Period period) {
        return json.put("billingStartDate", Period.text(period.start()))
                .put("billingEndDate", Period.text(period.end()));
    }

    /** What a customer means to spend; without an amount where there is no limit. */
    static ObjectNode budget(CustomerAccount customer) {
        ObjectNode budget = Json.object();
        customer.usageBudget().ifPresent(amount -> budget.put("amount", amount));
        return Links.typed(budget, "SpendingBudget");
    }
}
