package dev.partnercenter.simulator.internal.partner.customers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;

/** Validations: addresses, rules of countries, government community cloud codes, account status. */
public final class ValidationRoutes {

    private static final int MAX_CREATES = 5;

    private final World world;

    /** Asks the world. */
    public ValidationRoutes(World world) {
        this.world = world;
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.post("validate-an-address", "/v1/validations/address", this::address),
                Route.get("get-market-specific-validation-data", "/v1/countryvalidationrules/{isoCode}", this::rules),
                Route.get("get-a-partner-s-validation-codes", "/v1/customers/all/validations", this::codes)
                        .asDerived(),
                Route.get(
                                "swagger-get-customer-gcc-validations",
                                "/v1/customers/{customerId}/validations",
                                this::relationship)
                        .asDerived(),
                Route.get("sdk-get-validation-status", "/v1/customers/{customerId}/validationStatus", this::status)
                        .asDerived());
    }

    private Answer address(Call call) {
        ObjectNode address = call.json();
        if (address == null) {
            throw PartnerError.INVALID_INPUT.because("the body is no JSON object");
        }
        Addresses.require(address, "address");
        return Answer.empty(200);
    }

    private Answer rules(Call call) {
        String country = call.argument("isoCode");
        return CountryRules.of(country)
                .map(rules -> Answer.ok(rules.toJson()))
                .orElseThrow(() -> PartnerError.NOT_FOUND.because(call.request().path()));
    }

    private Answer codes(Call call) {
        int used = Math.min(MAX_CREATES, world.customers().size());
        ArrayNode codes = Json.array();
        codes.addObject()
                .put("partnerId", TestIdentity.TENANT_ID)
                .put("organizationName", "Tidewater Government Services")
                .put("validationId", "SIM-4711")
                .put("maxCreates", MAX_CREATES)
                .put("remainingCreates", MAX_CREATES - used)
                .put("eTag", "W/\"simulator-" + used + "\"");
        return Answer.ok(codes);
    }

    private Answer relationship(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        return Answer.ok(Json.object()
                .put("partnerId", TestIdentity.TENANT_ID)
                .put("customerId", customer.id())
                .put("validationId", "SIM-4711")
                .put("organizationName", Json.text(customer.companyProfile(), "companyName"))
                .put("eTag", "W/\"simulator-" + customer.id() + "\""));
    }

    private Answer status(Call call) {
        world.customer(call.argument("customerId"));
        String type = call.query("type");
        if (type == null) {
            throw PartnerError.INVALID_PROPERTY.because("type");
        }
        if (!type.equalsIgnoreCase("account")) {
            throw PartnerError.INVALID_ENUM.because("type " + type);
        }
        return Answer.ok(Json.object()
                .put("type", "account")
                .put("status", "Allowed")
                .put("lastUpdateDateTime", call.now().toString()));
    }
}
