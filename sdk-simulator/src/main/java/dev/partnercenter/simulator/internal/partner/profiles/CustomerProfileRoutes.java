package dev.partnercenter.simulator.internal.partner.profiles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.customers.Addresses;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;

/** The profiles of a customer. */
public final class CustomerProfileRoutes {

    private final World world;

    /** Reads the customers of the world. */
    public CustomerProfileRoutes(World world) {
        this.world = world;
    }

    /** The table. */
    public List<Route> routes() {
        String profiles = "/v1/customers/{customerId}/profiles";
        return List.of(
                Route.get("get-all-of-a-customer-s-billing-profiles", profiles + "/billing", this::billing),
                Route.put("update-a-customer-s-billing-profile", profiles + "/billing", this::updateBilling),
                Route.get("get-a-customer-s-company-profile", profiles + "/company", this::company)
                        .forUsers());
    }

    private Answer billing(Call call) {
        return Answer.ok(world.customer(call.argument("customerId")).billingProfileJson());
    }

    private Answer updateBilling(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        ObjectNode sent = call.json();
        if (sent == null) {
            throw PartnerError.INVALID_INPUT.because("the body is no JSON object");
        }
        customer.billingProfile().requireNamedVersion(call);
        for (String name : List.of("companyName", "email")) {
            if (Json.text(sent, name) == null) {
                throw PartnerError.INVALID_PROPERTY.because(name);
            }
        }
        Addresses.require(sent.path("defaultAddress"), "defaultAddress");
        customer.billingProfile().replace(sent, List.of("id"));
        return Answer.ok(customer.billingProfileJson());
    }

    private Answer company(Call call) {
        return Answer.ok(world.customer(call.argument("customerId")).companyProfileJson());
    }
}
