package dev.partnercenter.simulator.internal.graph.gdap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryRule;
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

/** Access assignments: which group of the partner has which of a relationship's roles. */
public final class AssignmentRoutes {

    private static final String ALL = RelationshipRoutes.ONE + "/accessAssignments";
    private static final String ONE = ALL + "/{assignmentId}";
    private static final String WHAT = RelationshipRoutes.CONTEXT + "accessAssignments";

    private final Relationships relationships;
    private final Listing listing;

    /** Shows lists by {@code listing}. */
    public AssignmentRoutes(Relationships relationships, Listing listing) {
        this.relationships = relationships;
        this.listing = listing;
    }

    /** The table. */
    public List<GraphRoute> routes() {
        return List.of(
                GraphRoute.get("graph-list-access-assignments", ALL, this::list),
                GraphRoute.post("graph-create-access-assignment", ALL, this::create),
                GraphRoute.get("graph-get-access-assignment", ONE, this::get),
                GraphRoute.patch("graph-update-access-assignment", ONE, this::update),
                GraphRoute.delete("graph-delete-access-assignment", ONE, this::delete));
    }

    private Answer list(GraphCall call) {
        List<ObjectNode> all = relationships.get(call).assignments().values().stream()
                .map(AccessAssignment::toJson)
                .toList();
        return listing.page(call, GdapType.ASSIGNMENT, ListRules.DELEGATED_ADMINISTRATION, all, WHAT);
    }

    private Answer create(GraphCall call) {
        Relationship relationship = relationships.get(call);
        if (!relationship.is("active")) {
            throw GraphError.CONFLICT.because("Access can be assigned in an active relationship only.");
        }
        ObjectNode sent = Bodies.properties(GdapType.ASSIGNMENT, call.body());
        UnifiedRoles roles = roles(relationship, sent);
        String groupId = groupId(call, sent);
        boolean taken = relationship.assignments().values().stream()
                .anyMatch(assignment -> assignment.groupId().equals(groupId));
        if (taken) {
            throw GraphError.CONFLICT.because("The group has an access assignment in this relationship already.");
        }
        String id = UUID.randomUUID().toString();
        AccessAssignment assignment = new AccessAssignment(id, groupId, roles, call.now());
        relationship.assignments().put(id, assignment);
        return Answer.created(Listing.created(call, GdapType.ASSIGNMENT, assignment.toJson(), WHAT))
                .with("Location", call.root() + call.call().request().path().substring("/v1.0".length()) + "/" + id);
    }

    private Answer get(GraphCall call) {
        AccessAssignment assignment = assignment(call, relationships.get(call));
        return Answer.ok(Listing.single(call, GdapType.ASSIGNMENT, assignment.toJson(), WHAT));
    }

    private Answer update(GraphCall call) {
        Relationship relationship = relationships.get(call);
        AccessAssignment assignment = assignment(call, relationship);
        assignment.version().require(call);
        ObjectNode sent = Bodies.properties(GdapType.ASSIGNMENT, call.body());
        if (sent.has("accessContainer")) {
            throw GraphError.BAD_ARGUMENT.because("accessContainer cannot be changed.");
        }
        UnifiedRoles roles = roles(relationship, sent);
        if (!assignment.active()) {
            throw GraphError.CONFLICT.because("The access assignment is not active.");
        }
        if (roles.equals(assignment.roles())) {
            return Answer.ok(Listing.created(call, GdapType.ASSIGNMENT, assignment.toJson(), WHAT));
        }
        assignment.become(roles, call.now());
        return Operations.start(
                call, relationship, "assignment " + assignment.version().id(), assignment::activate);
    }

    private Answer delete(GraphCall call) {
        AccessAssignment assignment = assignment(call, relationships.get(call));
        assignment.version().require(call);
        assignment.delete(call.now());
        return Answer.empty(204);
    }

    private static AccessAssignment assignment(GraphCall call, Relationship relationship) {
        String id = call.argument("assignmentId");
        AccessAssignment assignment = relationship.assignments().get(id);
        if (assignment == null) {
            throw DirectoryRule.FOUND.because(id);
        }
        return assignment;
    }

    private static UnifiedRoles roles(Relationship relationship, ObjectNode sent) {
        UnifiedRoles roles = UnifiedRoles.of(sent.path("accessDetails"));
        if (!relationship.roles().ids().containsAll(roles.ids())) {
            throw GraphError.BAD_ARGUMENT.because("The relationship does not have all of these roles.");
        }
        return roles;
    }

    private static String groupId(GraphCall call, ObjectNode sent) {
        ObjectNode container = sent.path("accessContainer") instanceof ObjectNode given ? given : Json.object();
        if (!Json.text(container, "accessContainerType", "").equals("securityGroup")) {
            throw GraphError.BAD_ARGUMENT.because("accessContainerType must be securityGroup.");
        }
        return call.directory()
                .groups()
                .get(Json.text(container, "accessContainerId", ""))
                .id();
    }
}
