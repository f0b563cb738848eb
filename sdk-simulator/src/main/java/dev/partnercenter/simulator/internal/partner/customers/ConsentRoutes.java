package dev.partnercenter.simulator.internal.partner.customers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;

/** Consents that a partner gives to an application in a customer's tenant. */
public final class ConsentRoutes {

    private final World world;

    /** Keeps consents with their customers. */
    public ConsentRoutes(World world) {
        this.world = world;
    }

    /** The table. */
    public List<Route> routes() {
        String path = "/v1/customers/{customerId}/applicationconsents";
        return List.of(
                Route.post("sdk-create-application-consent", path, this::create).withReplay(),
                Route.delete("sdk-delete-application-consent", path + "/{applicationId}", this::delete));
    }

    private Answer create(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        ObjectNode sent = call.json();
        String application = sent == null ? null : Json.text(sent, "applicationId");
        if (sent == null || application == null) {
            throw PartnerError.INVALID_PROPERTY.because("applicationId");
        }
        List<ObjectNode> grants = Json.objects(sent, "applicationGrants");
        if (grants.isEmpty()
                || grants.stream().anyMatch(grant -> Json.text(grant, "enterpriseApplicationId") == null)) {
            throw PartnerError.INVALID_PROPERTY.because("applicationGrants");
        }
        String key = CustomerAccount.key(application);
        if (customer.consents().containsKey(key)) {
            throw PartnerError.CONSENT_EXISTS.because(application);
        }
        customer.consents().put(key, sent.deepCopy());
        return Answer.created(sent);
    }

    private Answer delete(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        if (customer.consents().remove(CustomerAccount.key(call.argument("applicationId"))) == null) {
            throw PartnerError.NOT_FOUND.because(call.request().path());
        }
        return Answer.empty(204);
    }
}
