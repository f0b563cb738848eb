package dev.partnercenter.simulator.internal.partner.licenses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryUser;
import dev.partnercenter.simulator.internal.directory.Licenses;
import dev.partnercenter.simulator.internal.directory.Licenses.Addition;
import dev.partnercenter.simulator.internal.directory.TenantDirectory;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Licences: what a customer has, what a user has, and the change of it. */
public final class LicenseRoutes {

    private static final String USER = "/v1/customers/{customerId}/users/{userId}";

    private final World world;

    /** Looks for customers in the world. */
    public LicenseRoutes(World world) {
        this.world = world;
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                                "get-a-list-of-available-licenses",
                                "/v1/customers/{customerId}/subscribedskus",
                                this::available)
                        .forUsers(),
                Route.get("check-which-licenses-are-assigned-to-a-user", USER + "/licenses", this::assigned)
                        .forUsers(),
                Route.post("assign-licenses-to-a-user", USER + "/licenseupdates", this::update)
                        .forUsers());
    }

    private Answer available(Call call) {
        Licenses licenses = directory(call).licenses();
        List<ObjectNode> skus = asked(call)
                ? licenses.seats().stream()
                        .map(seats -> LicenseJson.available(seats, licenses.consumed(seats.sku())))
                        .toList()
                : List.of();
        return Answer.ok(Links.collection(skus, Links.unversioned(call.request().target())));
    }

    private Answer assigned(Call call) {
        DirectoryUser user = directory(call).users().get(call.argument("userId"));
        List<ObjectNode> licenses = asked(call)
                ? user.licenses().values().stream().map(LicenseJson::assigned).toList()
                : List.of();
        return Answer.ok(
                Links.collection(licenses, Links.unversioned(call.request().target())));
    }

    private Answer update(Call call) {
        TenantDirectory directory = directory(call);
        DirectoryUser user = directory.users().get(call.argument("userId"));
        ObjectNode sent = call.json();
        if (sent == null
                || (sent.path("licensesToAssign").isEmpty()
                        && sent.path("licensesToRemove").isEmpty())) {
            throw PartnerError.INVALID_PROPERTY.because("licensesToAssign or licensesToRemove");
        }
        List<Addition> additions = new ArrayList<>();
        for (JsonNode addition : sent.path("licensesToAssign")) {
            additions.add(new Addition(addition.path("skuId").asText(), texts(addition.path("excludedPlans"))));
        }
        directory.licenses().change(user, additions, texts(sent.path("licensesToRemove")), call.now());
        ObjectNode answer = Json.object();
        Json.copyIfPresent(sent, answer, "licensesToAssign");
        Json.copyIfPresent(sent, answer, "licensesToRemove");
        answer.putArray("licenseWarnings");
        return Answer.created(Links.typed(answer, "LicenseUpdate"));
    }

    /** Whether the one group that there are licences of is asked for; it is also what is shown to who names none. */
    private static boolean asked(Call call) {
        List<String> groups = call.request().query().all("licenseGroupIds");
        return groups.isEmpty() || groups.stream().anyMatch(LicenseJson.GROUP::equalsIgnoreCase);
    }

    private TenantDirectory directory(Call call) {
        TenantDirectory directory = world.customer(call.argument("customerId")).directory();
        directory.settle(call.now());
        return directory;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
