package dev.partnercenter.simulator.internal.graph;

import dev.partnercenter.simulator.internal.graph.odata.Listing;
import dev.partnercenter.simulator.internal.graph.users.UserRoutes;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.RouteTable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of all areas, put together. */
final class GraphRoutes {

    private final Listing listing = new Listing();

    RouteTable table(Function<Call, GraphCall> door) {
        Stream<List<GraphRoute>> areas = Stream.of(new UserRoutes(listing).routes());
        return new RouteTable(
                areas.flatMap(List::stream).map(route -> route.behind(door)).toList());
    }

    /** Forgets what is not in the world. */
    void reset() {
        listing.reset();
    }
}
