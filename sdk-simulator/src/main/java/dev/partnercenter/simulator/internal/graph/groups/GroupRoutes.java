package dev.partnercenter.simulator.internal.graph.groups;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryGroup;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphRoute;
import dev.partnercenter.simulator.internal.graph.odata.Bodies;
import dev.partnercenter.simulator.internal.graph.odata.ListRules;
import dev.partnercenter.simulator.internal.graph.odata.Listing;
import dev.partnercenter.simulator.internal.http.Answer;
import java.util.ArrayList;
import java.util.List;

/** Groups: list, create, get, delete, and who belongs to them. */
public final class GroupRoutes {

    private final Listing listing;

    /** Shows lists by {@code listing}. */
    public GroupRoutes(Listing listing) {
        this.listing = listing;
    }

    /** The table. */
    public List<GraphRoute> routes() {
        List<GraphRoute> routes = new ArrayList<>(List.of(
                GraphRoute.get("graph-list-groups", "/groups", this::list),
                GraphRoute.post("graph-create-group", "/groups", this::create),
                GraphRoute.get("graph-get-group", "/groups/{groupId}", this::get),
                GraphRoute.delete("graph-delete-group", "/groups/{groupId}", this::delete)));
        routes.addAll(new MemberRoutes(
                        "group",
                        "/groups/{groupId}",
                        listing,
                        ListRules.DIRECTORY,
                        call -> group(call).members())
                .routes());
        return routes;
    }

    private Answer list(GraphCall call) {
        List<ObjectNode> groups = call.directory().groups().all().stream()
                .map(DirectoryGroup::toJson)
                .toList();
        return listing.page(call, GroupType.GROUP, ListRules.DIRECTORY, groups, "groups");
    }

    private Answer create(GraphCall call) {
        ObjectNode body = call.body();
        ObjectNode properties = Bodies.properties(GroupType.GROUP, body);
        List<String> memberIds = new ArrayList<>();
        for (JsonNode address : body.path("members@odata.bind")) {
            String id = Reference.id(call, address.asText());
            call.directory().requireMember(id);
            memberIds.add(id);
        }
        DirectoryGroup group = call.directory().groups().create(properties, call.now());
        memberIds.forEach(group.members()::add);
        return Answer.created(Listing.created(call, GroupType.GROUP, group.toJson(), "groups"));
    }

    private Answer get(GraphCall call) {
        return Answer.ok(Listing.single(call, GroupType.GROUP, group(call).toJson(), "groups"));
    }

    private Answer delete(GraphCall call) {
        call.directory().groups().delete(group(call));
        return Answer.empty(204);
    }

    private static DirectoryGroup group(GraphCall call) {
        return call.directory().groups().get(call.argument("groupId"));
    }
}
