package dev.partnercenter.simulator.internal.partner.customers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.NewPassword;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.catalog.Markets;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;
import java.util.UUID;

/** Customers. */
public final class CustomerRoutes {

    private static final String ADMINISTRATOR = "admin";

    private final World world;
    private final NewCustomer newCustomer;
    private final CustomerList list;

    /** Keeps customers in the world. */
    public CustomerRoutes(World world, Markets markets, int pageSize) {
        this.world = world;
        this.newCustomer = new NewCustomer(world, markets);
        this.list = new CustomerList(world, pageSize);
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.post("create-a-customer", "/v1/customers", this::create).withReplay(),
                Route.get("get-a-list-of-customers", "/v1/customers", list::page),
                Route.get("get-a-customer-by-id", "/v1/customers/{customerId}", this::get),
                Route.delete(
                        "delete-a-customer-account-from-the-integration-sandbox",
                        "/v1/customers/{customerId}",
                        this::delete));
    }

    private Answer create(Call call) {
        CustomerAccount customer = newCustomer.from(call.json(), call.now());
        world.add(customer);
        String password = NewPassword.generate();
        customer.directory()
                .addFirstAdministrator(
                        UUID.randomUUID().toString(),
                        ADMINISTRATOR + "@" + customer.domains().get(0),
                        "Administrator",
                        new NewPassword(password, true, false));
        ObjectNode body = full(customer);
        body.putObject("userCredentials").put("userName", ADMINISTRATOR).put("password", password);
        return Answer.created(body);
    }

    private Answer get(Call call) {
        return Answer.ok(full(world.customer(call.argument("customerId"))));
    }

    private Answer delete(Call call) {
        world.remove(world.customer(call.argument("customerId")));
        return Answer.empty(204);
    }

    private static ObjectNode full(CustomerAccount customer) {
        ObjectNode json = brief(customer);
        json.set("billingProfile", customer.billingProfileJson());
        json.set("customDomains", Json.texts(customer.domains()));
        return json;
    }

    /** A customer as lists show it. */
    static ObjectNode brief(CustomerAccount customer) {
        ObjectNode json = Json.object().put("id", customer.id());
        json.setAll(customer.properties().deepCopy());
        json.set("companyProfile", customer.companyProfileJson());
        json.put("relationshipToPartner", "reseller").put("allowDelegatedAccess", true);
        json.set("links", Links.self(customer.path()));
        return Links.typed(json, "Customer");
    }
}
