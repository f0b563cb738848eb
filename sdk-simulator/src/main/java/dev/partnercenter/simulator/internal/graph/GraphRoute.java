package dev.partnercenter.simulator.internal.graph;

import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.PathTemplate;
import dev.partnercenter.simulator.internal.http.Route;
import java.util.function.Function;

/**
 * One row of a table of Microsoft Graph.
 *
 * @param path behind the version
 * @param userOnly refused without a user in the token
 */
public record GraphRoute(String operation, String method, String path, GraphHandler handler, boolean userOnly) {

    /** A GET route. */
    public static GraphRoute get(String operation, String path, GraphHandler handler) {
        return new GraphRoute(operation, "GET", path, handler, false);
    }

    /** A POST route. */
    public static GraphRoute post(String operation, String path, GraphHandler handler) {
        return new GraphRoute(operation, "POST", path, handler, false);
    }

    /** A PATCH route. */
    public static GraphRoute patch(String operation, String path, GraphHandler handler) {
        return new GraphRoute(operation, "PATCH", path, handler, false);
    }

    /** A DELETE route. */
    public static GraphRoute delete(String operation, String path, GraphHandler handler) {
        return new GraphRoute(operation, "DELETE", path, handler, false);
    }

    /** This route for tokens with a user alone. */
    public GraphRoute forUsers() {
        return new GraphRoute(operation, method, path, handler, true);
    }

    /** The route with its door. */
    Route behind(Function<Call, GraphCall> door) {
        return new Route(
                operation,
                method,
                new PathTemplate("/v1.0" + path),
                call -> handler.handle(door.apply(call)),
                userOnly,
                false,
                false);
    }
}
