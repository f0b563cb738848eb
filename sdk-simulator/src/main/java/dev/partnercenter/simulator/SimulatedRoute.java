package dev.partnercenter.simulator;

/**
 * A route that the simulator serves.
 *
 * @param operation its name, which faults and recordings use
 * @param service the service it belongs to: {@code partner-center}, {@code entra}, {@code graph} or {@code pricing}
 * @param method the HTTP method
 * @param path the path template
 * @param userOnly whether it wants a token of an application and a user
 * @param derived true when its answers are only computed from state that other routes keep; false when it has the full
 *     behaviour of the service as far as that is documented
 */
public record SimulatedRoute(
        String operation, String service, String method, String path, boolean userOnly, boolean derived) {}
