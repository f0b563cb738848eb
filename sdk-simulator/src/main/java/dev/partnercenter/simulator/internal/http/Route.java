package dev.partnercenter.simulator.internal.http;

/**
 * One row of a route table.
 *
 * @param operation the name that faults, recordings and the list of routes use
 * @param userOnly refused without a user in the token
 * @param derived answers are only computed from state that other routes keep
 * @param replayed a second request with the same MS-RequestId gets the first answer
 */
public record Route(
        String operation,
        String method,
        PathTemplate path,
        Handler handler,
        boolean userOnly,
        boolean derived,
        boolean replayed) {

    /** A GET route. */
    public static Route get(String operation, String path, Handler handler) {
        return of(operation, "GET", path, handler);
    }

    /** A HEAD route. */
    public static Route head(String operation, String path, Handler handler) {
        return of(operation, "HEAD", path, handler);
    }

    /** A POST route. */
    public static Route post(String operation, String path, Handler handler) {
        return of(operation, "POST", path, handler);
    }

    /** A PUT route. */
    public static Route put(String operation, String path, Handler handler) {
        return of(operation, "PUT", path, handler);
    }

    /** A PATCH route. */
    public static Route patch(String operation, String path, Handler handler) {
        return of(operation, "PATCH", path, handler);
    }

    /** A DELETE route. */
    public static Route delete(String operation, String path, Handler handler) {
        return of(operation, "DELETE", path, handler);
    }

    /** This route for tokens with a user alone. */
    public Route forUsers() {
        return new Route(operation, method, path, handler, true, derived, replayed);
    }

    /** This route, marked as derived from state. */
    public Route asDerived() {
        return new Route(operation, method, path, handler, userOnly, true, replayed);
    }

    /** This route, honouring MS-RequestId. */
    public Route withReplay() {
        return new Route(operation, method, path, handler, userOnly, derived, true);
    }

    private static Route of(String operation, String method, String path, Handler handler) {
        return new Route(operation, method, new PathTemplate(path), handler, false, false, false);
    }
}
