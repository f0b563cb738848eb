package dev.partnercenter.simulator.internal.graph.roles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryRole;
import dev.partnercenter.simulator.internal.directory.DirectoryRule;
import dev.partnercenter.simulator.internal.directory.RoleTemplate;
import dev.partnercenter.simulator.internal.directory.Roles;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.graph.GraphRoute;
import dev.partnercenter.simulator.internal.graph.groups.MemberRoutes;
import dev.partnercenter.simulator.internal.graph.odata.Bodies;
import dev.partnercenter.simulator.internal.graph.odata.ListRules;
import dev.partnercenter.simulator.internal.graph.odata.Listing;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Roles: templates, activated roles, and who has them. */
public final class RoleRoutes {

    private static final String BY_TEMPLATE = "roletemplateid=";

    private final Listing listing;

    /** Shows lists by {@code listing}. */
    public RoleRoutes(Listing listing) {
        this.listing = listing;
    }

    /** The table. */
    public List<GraphRoute> routes() {
        List<GraphRoute> routes = new ArrayList<>(List.of(
                GraphRoute.get("graph-list-role-templates", "/directoryRoleTemplates", this::templates),
                GraphRoute.get("graph-get-role-template", "/directoryRoleTemplates/{templateId}", this::template),
                GraphRoute.get("graph-list-roles", "/directoryRoles", this::list),
                GraphRoute.post("graph-activate-role", "/directoryRoles", this::activate),
                GraphRoute.get("graph-get-role", "/directoryRoles/{roleId}", this::get)));
        routes.addAll(new MemberRoutes(
                        "role",
                        "/directoryRoles/{roleId}",
                        listing,
                        ListRules.WHOLE,
                        call -> role(call).members())
                .routes());
        return routes;
    }

    private Answer templates(GraphCall call) {
        List<ObjectNode> templates =
                RoleTemplate.all().stream().map(RoleRoutes::json).toList();
        return listing.page(call, RoleType.TEMPLATE, ListRules.SELECT_ONLY, templates, "directoryRoleTemplates");
    }

    private Answer template(GraphCall call) {
        String id = call.argument("templateId");
        RoleTemplate template = RoleTemplate.find(id).orElseThrow(() -> DirectoryRule.FOUND.because(id));
        return Answer.ok(Listing.single(call, RoleType.TEMPLATE, json(template), "directoryRoleTemplates"));
    }

    private Answer list(GraphCall call) {
        List<ObjectNode> roles = call.directory().roles().all().stream()
                .map(DirectoryRole::toJson)
                .toList();
        return listing.page(call, RoleType.ROLE, ListRules.WHOLE, roles, "directoryRoles");
    }

    private Answer activate(GraphCall call) {
        ObjectNode sent = Bodies.properties(RoleType.ROLE, call.body());
        String templateId = Json.text(sent, "roleTemplateId");
        if (templateId == null) {
            throw GraphError.BAD_REQUEST.because(
                    "A value is required for property 'roleTemplateId' of resource" + " 'DirectoryRole'.");
        }
        DirectoryRole role = call.directory().roles().activate(templateId);
        return Answer.created(Listing.created(call, RoleType.ROLE, role.toJson(), "directoryRoles"));
    }

    private Answer get(GraphCall call) {
        return Answer.ok(Listing.single(call, RoleType.ROLE, role(call).toJson(), "directoryRoles"));
    }

    /** The role by its own id or by that of its template. */
    private static DirectoryRole role(GraphCall call) {
        Roles roles = call.directory().roles();
        String id = call.argument("roleId");
        return id.toLowerCase(Locale.ROOT).startsWith(BY_TEMPLATE)
                ? roles.getByTemplate(id.substring(BY_TEMPLATE.length()))
                : roles.get(id);
    }

    private static ObjectNode json(RoleTemplate template) {
        return Json.object()
                .put("id", template.id())
                .putNull("deletedDateTime")
                .put("description", template.description())
                .put("displayName", template.name());
    }
}
