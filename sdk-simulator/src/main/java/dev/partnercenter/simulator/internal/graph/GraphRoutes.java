package dev.partnercenter.simulator.internal.graph;

import dev.partnercenter.simulator.internal.graph.batch.BatchRoutes;
import dev.partnercenter.simulator.internal.graph.gdap.ActionRoutes;
import dev.partnercenter.simulator.internal.graph.gdap.AssignmentRoutes;
import dev.partnercenter.simulator.internal.graph.gdap.DelegatedCustomerRoutes;
import dev.partnercenter.simulator.internal.graph.gdap.RelationshipRoutes;
import dev.partnercenter.simulator.internal.graph.gdap.Relationships;
import dev.partnercenter.simulator.internal.graph.groups.GroupRoutes;
import dev.partnercenter.simulator.internal.graph.groups.MembershipRoutes;
import dev.partnercenter.simulator.internal.graph.licenses.LicenseRoutes;
import dev.partnercenter.simulator.internal.graph.odata.Listing;
import dev.partnercenter.simulator.internal.graph.roles.RoleRoutes;
import dev.partnercenter.simulator.internal.graph.users.DeletedUserRoutes;
import dev.partnercenter.simulator.internal.graph.users.PasswordResetRoutes;
import dev.partnercenter.simulator.internal.graph.users.UserRoutes;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Request;
import dev.partnercenter.simulator.internal.http.RouteTable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of all areas, put together. */
final class GraphRoutes {

    private final Listing listing = new Listing();
    private final PasswordResetRoutes passwordResets = new PasswordResetRoutes();
    private final Relationships relationships;
    private final Function<Request, Answer> service;
    private final boolean government;

    GraphRoutes(Relationships relationships, Function<Request, Answer> service, boolean government) {
        this.service = service;
        this.relationships = relationships;
        this.government = government;
    }

    RouteTable table(Function<Call, GraphCall> door) {
        Stream<List<GraphRoute>> areas = Stream.of(
                new UserRoutes(listing).routes(),
                new DeletedUserRoutes(listing).routes(),
                passwordResets.routes(),
                new MembershipRoutes(listing).routes(),
                new RoleRoutes(listing).routes(),
                new LicenseRoutes(listing, government).routes(),
                new GroupRoutes(listing).routes(),
                new OrganizationRoutes(listing).routes(),
                new RelationshipRoutes(relationships, listing).routes(),
                new AssignmentRoutes(relationships, listing).routes(),
                new ActionRoutes(relationships, listing).routes(),
                new DelegatedCustomerRoutes(relationships, listing).routes(),
                new BatchRoutes(service).routes());
        return new RouteTable(
                areas.flatMap(List::stream).map(route -> route.behind(door)).toList());
    }

    /** Forgets what is not in the world. */
    void reset() {
        listing.reset();
        passwordResets.forget();
        relationships.clear();
    }
}
