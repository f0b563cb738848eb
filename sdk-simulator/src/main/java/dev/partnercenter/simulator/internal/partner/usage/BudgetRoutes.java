package dev.partnercenter.simulator.internal.partner.usage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;
import java.util.Optional;

/** What customers mean to spend on Azure in a month. No ETag is documented for it. */
public final class BudgetRoutes {

    private static final String PATH = "/v1/customers/{customerId}/usagebudget";

    private final World world;

    /** Of the world's customers. */
    public BudgetRoutes(World world) {
        this.world = world;
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.get("get-a-customer-s-usage-spending-budget", PATH, this::get),
                Route.patch("update-a-customer-s-usage-spending-budget", PATH, this::update));
    }

    private Answer get(Call call) {
        return answer(world.customer(call.argument("customerId")), "GET");
    }

    /** Without an amount there is no limit any more. */
    private Answer update(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        ObjectNode sent = call.json();
        if (sent == null) {
            throw PartnerError.INVALID_INPUT.because("the body is no budget");
        }
        JsonNode amount = sent.path("amount");
        boolean none = amount.isMissingNode() || amount.isNull();
        if (!none && (!amount.isNumber() || amount.decimalValue().signum() < 0)) {
            throw PartnerError.INVALID_PROPERTY.because("amount");
        }
        customer.usageBudget(none ? Optional.empty() : Optional.of(amount.decimalValue()));
        return answer(customer, "PATCH");
    }

    private static Answer answer(CustomerAccount customer, String method) {
        ObjectNode budget = UsageJson.budget(customer);
        customer.usageBudget().ifPresent(amount -> budget.put("usageSpendingBudget", amount));
        ObjectNode self = Links.link("/v1" + customer.path() + "/usagebudget").put("method", method);
        budget.putObject("links").set("self", self);
        return Answer.ok(budget);
    }
}
