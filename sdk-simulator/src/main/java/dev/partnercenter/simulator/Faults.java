package dev.partnercenter.simulator;

/**
 * The faults that the simulator shows. Each starts with the requests it is meant for and goes on with what happens to
 * them:
 *
 * <pre>{@code
 * simulator.faults().on("POST", "/v1/customers/*" + "/orders").times(1).respond(503).retryAfter("0");
 * simulator.faults().onOperation("checkout-a-cart").loseAnswer();
 * }</pre>
 *
 * <p>The fault that was made last decides when several fit a request. Once its count is used up, a fault is silent.
 */
public interface Faults {

    /**
     * A fault for a method and a path, on any host.
     *
     * @param method the HTTP method, or {@code *}
     * @param pathPattern the path without the prefix of a logical host; {@code *} stands for one segment, a {@code **}
     *     at the end for all that follow; a query is not looked at
     * @return the fault, which passes requests untouched until it is told what to do
     */
    Fault on(String method, String pathPattern);

    /**
     * A fault for a route.
     *
     * @param operation the name of the route, as {@link PartnerCenterSimulator#routes()} lists it
     * @return the fault, which passes requests untouched until it is told what to do
     * @throws IllegalArgumentException when no route has that name
     */
    Fault onOperation(String operation);

    /**
     * Faults of all kinds, by chance:
     *
     * <pre>{@code
     * simulator.faults().random(4711, 0.1).onOperation("checkout-a-cart").onOperation("entra-token");
     * }</pre>
     *
     * @param seed where chance begins
     * @param rate the share of requests to hit, from 0 to 1
     * @return the faults, which hit all requests until they are told which
     * @throws IllegalArgumentException when the rate is not between 0 and 1
     */
    RandomFaults random(long seed, double rate);

    /** Takes all faults away. */
    void clear();
}
