package dev.partnercenter.simulator.internal.graph.licenses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.AssignedLicense;
import dev.partnercenter.simulator.internal.directory.DirectoryRule;
import dev.partnercenter.simulator.internal.directory.DirectoryUser;
import dev.partnercenter.simulator.internal.directory.Licenses.Addition;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.graph.GraphRoute;
import dev.partnercenter.simulator.internal.graph.odata.ListRules;
import dev.partnercenter.simulator.internal.graph.odata.Listing;
import dev.partnercenter.simulator.internal.graph.users.UserType;
import dev.partnercenter.simulator.internal.http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Licences: what the tenant has, what a user has, and the change of it. */
public final class LicenseRoutes {

    private final Listing listing;
    private final LicenseJson json;

    /** Shows lists by {@code listing}; {@code government} leaves out what the schema of those clouds does not have. */
    public LicenseRoutes(Listing listing, boolean government) {
        this.listing = listing;
        this.json = new LicenseJson(government);
    }

    /** The table. */
    public List<GraphRoute> routes() {
        return List.of(
                GraphRoute.get("graph-list-subscribed-skus", "/subscribedSkus", this::skus),
                GraphRoute.get("graph-get-subscribed-sku", "/subscribedSkus/{subscribedSkuId}", this::sku),
                GraphRoute.post("graph-assign-license", "/users/{userId}/assignLicense", this::assign),
                GraphRoute.get("graph-list-license-details", "/users/{userId}/licenseDetails", this::details));
    }

    private Answer skus(GraphCall call) {
        return listing.page(call, LicenseJson.SKU, ListRules.SELECT_ONLY, allSkus(call), "subscribedSkus");
    }

    private Answer sku(GraphCall call) {
        String id = call.argument("subscribedSkuId");
        ObjectNode sku = allSkus(call).stream()
                .filter(each -> each.path("id").asText().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> DirectoryRule.FOUND.because(id));
        return Answer.ok(Listing.single(call, LicenseJson.SKU, sku, "subscribedSkus"));
    }

    private List<ObjectNode> allSkus(GraphCall call) {
        return call.directory().licenses().seats().stream()
                .map(seats -> json.sku(call.directory(), seats))
                .toList();
    }

    private Answer assign(GraphCall call) {
        DirectoryUser user = call.directory().users().get(call.argument("userId"));
        ObjectNode body = call.body();
        for (String name : List.of("addLicenses", "removeLicenses")) {
            if (!body.path(name).isArray()) {
                throw GraphError.BAD_REQUEST.because(
                        "One or more parameters of the operation 'assignLicense' are missing"
                                + " from the request payload. The missing parameters are: " + name + ".");
            }
        }
        List<Addition> additions = new ArrayList<>();
        for (JsonNode addition : body.path("addLicenses")) {
            additions.add(new Addition(guid(addition.path("skuId")), guids(addition.path("disabledPlans"))));
        }
        call.directory().licenses().change(user, additions, guids(body.path("removeLicenses")), call.now());
        ObjectNode answer = Listing.created(call, UserType.USER, user.toJson(), "users");
        UserType.LICENSES.forEach(name -> answer.set(name, user.toJson().path(name)));
        return Answer.ok(answer);
    }

    private Answer details(GraphCall call) {
        DirectoryUser user = call.directory().users().get(call.argument("userId"));
        List<ObjectNode> details = user.licenses().values().stream()
                .map((AssignedLicense license) -> LicenseJson.detail(call.directory(), license))
                .toList();
        return listing.page(
                call, LicenseJson.DETAIL, ListRules.SELECT_ONLY, details, "users('" + user.id() + "')/licenseDetails");
    }

    private static List<String> guids(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(LicenseRoutes::guid)
                .toList();
    }

    private static String guid(JsonNode value) {
        try {
            return UUID.fromString(value.asText()).toString();
        } catch (IllegalArgumentException e) {
            throw GraphError.UNREADABLE.because(
                    "Cannot convert the literal '" + value.asText() + "' to the expected type 'Edm.Guid'.");
        }
    }
}
