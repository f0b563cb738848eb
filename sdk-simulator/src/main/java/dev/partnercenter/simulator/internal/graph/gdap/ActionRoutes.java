package dev.partnercenter.simulator.internal.graph.gdap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryRule;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.graph.GraphRoute;
import dev.partnercenter.simulator.internal.graph.odata.Bodies;
import dev.partnercenter.simulator.internal.graph.odata.EntityType;
import dev.partnercenter.simulator.internal.graph.odata.ListRules;
import dev.partnercenter.simulator.internal.graph.odata.Listing;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests, by which the partner locks and ends relationships, and operations; both go on by themselves. */
public final class ActionRoutes {

    private static final String REQUESTS = RelationshipRoutes.ONE + "/requests";
    private static final String OPERATIONS = RelationshipRoutes.ONE + "/operations";

    private final Relationships relationships;
    private final Listing listing;

    /** Shows lists by {@code listing}. */
    public ActionRoutes(Relationships relationships, Listing listing) {
        this.relationships = relationships;
        this.listing = listing;
    }

    /** The table. */
    public List<GraphRoute> routes() {
        return List.of(
                GraphRoute.get("graph-list-relationship-requests", REQUESTS, this::requests),
                GraphRoute.post("graph-create-relationship-request", REQUESTS, this::request),
                GraphRoute.get("graph-get-relationship-request", REQUESTS + "/{actionId}", this::getRequest),
                GraphRoute.get("graph-list-relationship-operations", OPERATIONS, this::operations),
                GraphRoute.get("graph-get-relationship-operation", OPERATIONS + "/{actionId}", this::getOperation));
    }

    private Answer request(GraphCall call) {
        Relationship relationship = relationships.get(call);
        ObjectNode sent = Bodies.properties(GdapType.REQUEST, call.body());
        String action = Json.text(sent, "action", "");
        String wanted = switch (action) {
            case "lockForApproval" -> "created";
            case "terminate" -> "active";
            default -> throw GraphError.BAD_ARGUMENT.because("action must be lockForApproval or terminate.");
        };
        if (!relationship.is(wanted)) {
            throw GraphError.CONFLICT.because("The action wants a relationship in the status '" + wanted + "'.");
        }
        Change change = wanted.equals("created") ? relationship.lock(call.now()) : relationship.terminate(call.now());
        change.look(call.now());
        String id = UUID.randomUUID().toString();
        Action request = new Action(new Version(id, call.now()), Json.object().put("action", action), change);
        relationship.requests().put(id, request);
        return Answer.created(
                        Listing.created(call, GdapType.REQUEST, json(GdapType.REQUEST, request), context("requests")))
                .with("Location", call.root() + call.call().request().path().substring("/v1.0".length()) + "/" + id);
    }

    private Answer requests(GraphCall call) {
        return list(call, GdapType.REQUEST, relationships.get(call).requests(), "requests");
    }

    private Answer getRequest(GraphCall call) {
        return get(call, GdapType.REQUEST, relationships.get(call).requests(), "requests");
    }

    private Answer operations(GraphCall call) {
        return list(call, GdapType.OPERATION, relationships.get(call).operations(), "operations");
    }

    private Answer getOperation(GraphCall call) {
        return get(call, GdapType.OPERATION, relationships.get(call).operations(), "operations");
    }

    private Answer list(GraphCall call, EntityType type, Map<String, Action> actions, String what) {
        List<ObjectNode> all =
                actions.values().stream().map(action -> json(type, action)).toList();
        return listing.page(call, type, ListRules.DELEGATED_ADMINISTRATION, all, context(what));
    }

    private static Answer get(GraphCall call, EntityType type, Map<String, Action> actions, String what) {
        String id = call.argument("actionId");
        Action action = actions.get(id);
        if (action == null) {
            throw DirectoryRule.FOUND.because(id);
        }
        return Answer.ok(Listing.single(call, type, json(type, action), context(what)));
    }

    private static ObjectNode json(EntityType type, Action action) {
        return type.mark(action.toJson());
    }

    private static String context(String what) {
        return RelationshipRoutes.CONTEXT + what;
    }
}
