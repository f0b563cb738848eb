package dev.partnercenter.simulator.internal.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryUser;
import dev.partnercenter.simulator.internal.directory.TenantDirectory;
import dev.partnercenter.simulator.internal.graph.odata.EntityType;
import dev.partnercenter.simulator.internal.graph.odata.EntityType.Kind;
import dev.partnercenter.simulator.internal.graph.odata.ListRules;
import dev.partnercenter.simulator.internal.graph.odata.Listing;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.List;

/** The organization whose tenant it is: a list of one. */
final class OrganizationRoutes {

    private static final EntityType ORGANIZATION = EntityType.named("organization")
            .readOnly(Kind.TEXT, "id")
            .readOnly(Kind.TIME, "deletedDateTime createdDateTime")
            .readOnly(Kind.TEXTS, "businessPhones technicalNotificationMails")
            .readOnly(Kind.TEXT, "city country countryLetterCode displayName postalCode preferredLanguage tenantType")
            .readOnly(Kind.OBJECTS, "assignedPlans provisionedPlans verifiedDomains")
            .build();

    private final Listing listing;

    OrganizationRoutes(Listing listing) {
        this.listing = listing;
    }

    List<GraphRoute> routes() {
        return List.of(
                GraphRoute.get("graph-list-organizations", "/organization", this::list),
                GraphRoute.get("graph-get-organization", "/organization/{organizationId}", this::get));
    }

    private Answer list(GraphCall call) {
        return listing.page(call, ORGANIZATION, ListRules.SELECT_ONLY, List.of(json(call.directory())), "organization");
    }

    private Answer get(GraphCall call) {
        String id = call.argument("organizationId");
        if (!id.equalsIgnoreCase(call.directory().tenantId())) {
            throw GraphError.RESOURCE_NOT_FOUND.because("Resource '" + id + "' does not exist.");
        }
        return Answer.ok(Listing.single(call, ORGANIZATION, json(call.directory()), "organization"));
    }

    private static ObjectNode json(TenantDirectory directory) {
        ObjectNode json = Json.object()
                .put("id", directory.tenantId())
                .put("createdDateTime", DirectoryUser.time(directory.created()))
                .put("countryLetterCode", "US")
                .put("displayName", directory.displayName())
                .put("preferredLanguage", "en")
                .put("tenantType", "AAD");
        ArrayNode domains = json.putArray("verifiedDomains");
        List<String> names = directory.domains();
        for (int i = 0; i < names.size(); i++) {
            domains.addObject()
                    .put("capabilities", "Email")
                    .put("isDefault", i == 0)
                    .put("isInitial", i == 0)
                    .put("name", names.get(i))
                    .put("type", "Managed");
        }
        return json;
    }
}
