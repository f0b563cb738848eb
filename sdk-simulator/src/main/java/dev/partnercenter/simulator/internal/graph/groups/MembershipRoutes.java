package dev.partnercenter.simulator.internal.graph.groups;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryGroup;
import dev.partnercenter.simulator.internal.directory.DirectoryRole;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphRoute;
import dev.partnercenter.simulator.internal.graph.odata.EntityType;
import dev.partnercenter.simulator.internal.graph.odata.ListRules;
import dev.partnercenter.simulator.internal.graph.odata.Listing;
import dev.partnercenter.simulator.internal.graph.roles.RoleType;
import dev.partnercenter.simulator.internal.http.Answer;
import java.util.List;
import java.util.stream.Stream;

/** What a user is a member of: roles and groups, directly and by way of groups. */
public final class MembershipRoutes {

    private static final EntityType MEMBERSHIP = EntityType.anyOf("directoryObject", RoleType.ROLE, GroupType.GROUP);

    private final Listing listing;

    /** Shows lists by {@code listing}. */
    public MembershipRoutes(Listing listing) {
        this.listing = listing;
    }

    /** The table. */
    public List<GraphRoute> routes() {
        String direct = "/users/{userId}/memberOf";
        String transitive = "/users/{userId}/transitiveMemberOf";
        return List.of(
                GraphRoute.get("graph-list-memberships", direct, call -> both(call, false)),
                GraphRoute.get(
                        "graph-list-user-roles", direct + "/microsoft.graph.directoryRole", call -> roles(call, false)),
                GraphRoute.get(
                        "graph-list-user-groups", direct + "/microsoft.graph.group", call -> groups(call, false)),
                GraphRoute.get("graph-list-transitive-memberships", transitive, call -> both(call, true)),
                GraphRoute.get(
                        "graph-list-transitive-user-roles",
                        transitive + "/microsoft.graph.directoryRole",
                        call -> roles(call, true)),
                GraphRoute.get(
                        "graph-list-transitive-user-groups",
                        transitive + "/microsoft.graph.group",
                        call -> groups(call, true)));
    }

    private Answer roles(GraphCall call, boolean transitive) {
        List<ObjectNode> roles = rolesOf(call, transitive).toList();
        return listing.page(call, RoleType.ROLE, ListRules.DIRECTORY, roles, "directoryRoles");
    }

    private Answer groups(GraphCall call, boolean transitive) {
        List<ObjectNode> groups = groupsOf(call, transitive).toList();
        return listing.page(call, GroupType.GROUP, ListRules.DIRECTORY, groups, "groups");
    }

    private Answer both(GraphCall call, boolean transitive) {
        List<ObjectNode> all = Stream.concat(
                        rolesOf(call, transitive).map(RoleType.ROLE::mark),
                        groupsOf(call, transitive).map(GroupType.GROUP::mark))
                .toList();
        return listing.page(call, MEMBERSHIP, ListRules.DIRECTORY, all, "directoryObjects");
    }

    private static Stream<ObjectNode> rolesOf(GraphCall call, boolean transitive) {
        String id = userId(call);
        return (transitive
                        ? call.directory().rolesAroundOf(id)
                        : call.directory().roles().of(id))
                .stream().map(DirectoryRole::toJson);
    }

    private static Stream<ObjectNode> groupsOf(GraphCall call, boolean transitive) {
        String id = userId(call);
        return (transitive
                        ? call.directory().groups().aroundOf(id)
                        : call.directory().groups().of(id))
                .stream().map(DirectoryGroup::toJson);
    }

    private static String userId(GraphCall call) {
        return call.directory().users().get(call.argument("userId")).id();
    }
}
