package dev.partnercenter.simulator.internal.partner.customers;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;

/** Whether a domain is free, and domains that a customer brings along. */
public final class DomainRoutes {

    private final World world;

    /** Looks for domains in the world. */
    public DomainRoutes(World world) {
        this.world = world;
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.head("verify-domain-availability", "/v1/domains/{domain}", this::head),
                Route.get(
                        "swagger-check-domain-availability",
                        "/v1/validations/checkdomainavailability/{domainPrefix}",
                        this::available),
                Route.post(
                        "add-a-verified-domain-for-a-customer",
                        "/v1/customers/{customerId}/verifieddomain",
                        this::add));
    }

    /** 200 says taken, 404 says free. */
    private Answer head(Call call) {
        return Answer.empty(world.taken(call.argument("domain")) ? 200 : 404);
    }

    private Answer available(Call call) {
        String prefix = call.argument("domainPrefix");
        boolean taken = world.taken(prefix + ".onmicrosoft.us") || world.taken(prefix + ".onmicrosoft.com");
        return Answer.ok(BooleanNode.valueOf(!taken));
    }

    private Answer add(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        ObjectNode sent = call.json();
        String name = sent == null ? null : Json.text(sent, "verifiedDomainName");
        if (sent == null || name == null) {
            throw PartnerError.INVALID_PROPERTY.because("verifiedDomainName");
        }
        if (world.taken(name)) {
            throw PartnerError.DOMAIN_TAKEN.because(name);
        }
        customer.domains().add(name);
        ObjectNode domain = sent.path("domain") instanceof ObjectNode given ? given.deepCopy() : Json.object();
        return Answer.created(domain.put("name", name)
                .put("authenticationType", Json.text(domain, "authenticationType", "federated"))
                .put("capability", Json.text(domain, "capability", "Email"))
                .put("isDefault", false)
                .put("isInitial", false)
                .put("status", "verified")
                .put("verificationMethod", Json.text(domain, "verificationMethod", "DnsRecord")));
    }
}
