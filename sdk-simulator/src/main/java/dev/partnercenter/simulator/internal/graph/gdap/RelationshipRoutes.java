package dev.partnercenter.simulator.internal.graph.gdap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.graph.GraphRoute;
import dev.partnercenter.simulator.internal.graph.odata.Bodies;
import dev.partnercenter.simulator.internal.graph.odata.ListRules;
import dev.partnercenter.simulator.internal.graph.odata.Listing;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.List;
import java.util.UUID;

/** Relationships: drafted, changed while drafts, deleted while drafts. */
public final class RelationshipRoutes {

    static final String ALL = "/tenantRelationships/delegatedAdminRelationships";
    static final String ONE = ALL + "/{relationshipId}";
    static final String CONTEXT = "tenantRelationships/$metadata#";

    private static final String WHAT = CONTEXT + "delegatedAdminRelationships";

    private final Relationships relationships;
    private final Listing listing;

    /** Shows lists by {@code listing}. */
    public RelationshipRoutes(Relationships relationships, Listing listing) {
        this.relationships = relationships;
        this.listing = listing;
    }

    /** The table. */
    public List<GraphRoute> routes() {
        return List.of(
                GraphRoute.get("graph-list-delegated-admin-relationships", ALL, this::list),
                GraphRoute.post("graph-create-delegated-admin-relationship", ALL, this::create),
                GraphRoute.get("graph-get-delegated-admin-relationship", ONE, this::get),
                GraphRoute.patch("graph-update-delegated-admin-relationship", ONE, this::update),
                GraphRoute.delete("graph-delete-delegated-admin-relationship", ONE, this::delete));
    }

    private Answer list(GraphCall call) {
        List<ObjectNode> all =
                relationships.all(call).stream().map(Relationship::toJson).toList();
        return listing.page(call, GdapType.RELATIONSHIP, ListRules.DELEGATED_ADMINISTRATION, all, WHAT);
    }

    private Answer create(GraphCall call) {
        relationships.all(call);
        ObjectNode properties = Bodies.properties(GdapType.RELATIONSHIP, call.body());
        UnifiedRoles roles = UnifiedRoles.of(properties.path("accessDetails"));
        properties.remove("accessDetails");
        if (!properties.hasNonNull("autoExtendDuration")) {
            properties.put("autoExtendDuration", "PT0S");
        }
        RelationshipRules.require(properties, roles);
        relationships.requireFree(Json.text(properties, "displayName", ""), "");
        String id = UUID.randomUUID() + "-" + UUID.randomUUID();
        Relationship relationship = new Relationship(id, properties, roles, call.now());
        relationships.add(relationship);
        return Answer.created(Listing.created(call, GdapType.RELATIONSHIP, relationship.toJson(), WHAT))
                .with("Location", call.root() + ALL + "/" + id);
    }

    private Answer get(GraphCall call) {
        return Answer.ok(Listing.single(
                call, GdapType.RELATIONSHIP, relationships.get(call).toJson(), WHAT));
    }

    private Answer update(GraphCall call) {
        Relationship relationship = relationships.get(call);
        relationship.version().require(call);
        ObjectNode changes = Bodies.properties(GdapType.RELATIONSHIP, call.body());
        UnifiedRoles roles =
                changes.has("accessDetails") ? UnifiedRoles.of(changes.path("accessDetails")) : relationship.roles();
        changes.remove("accessDetails");
        boolean fewer = relationship.is("active") && roles.areThoseWithoutGlobalAdministrator(relationship.roles());
        requireOpen(relationship, changes, fewer || roles.equals(relationship.roles()));
        ObjectNode properties = relationship.properties().deepCopy();
        properties.setAll(changes);
        RelationshipRules.require(properties, roles);
        relationships.requireFree(
                Json.text(properties, "displayName", ""), relationship.version().id());
        relationship.become(properties, roles, call.now());
        return fewer
                ? Operations.start(call, relationship, "Global Administrator is removed", at -> {})
                : Answer.ok(Listing.created(call, GdapType.RELATIONSHIP, relationship.toJson(), WHAT));
    }

    private Answer delete(GraphCall call) {
        Relationship relationship = relationships.get(call);
        relationship.version().require(call);
        if (!relationship.is("created")) {
            throw GraphError.CONFLICT.because("Only a relationship in the status 'created' can be deleted.");
        }
        relationships.remove(relationship);
        return Answer.empty(204);
    }

    /** A draft can change in all; once it is active, its extension alone can, and Global Administrator go. */
    private static void requireOpen(Relationship relationship, ObjectNode changes, boolean sameOrFewerRoles) {
        ObjectNode others = changes.deepCopy();
        others.remove("autoExtendDuration");
        boolean open =
                relationship.is("created") || (relationship.is("active") && others.isEmpty() && sameOrFewerRoles);
        if (!open) {
            throw GraphError.CONFLICT.because("The relationship cannot be changed like this in its present status.");
        }
    }
}
