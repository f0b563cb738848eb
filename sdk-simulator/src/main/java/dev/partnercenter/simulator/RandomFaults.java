package dev.partnercenter.simulator;

import java.time.Duration;
import java.util.Map;

/**
 * Faults that hit requests by chance, in the making and in force: each call takes effect at once. They hit every request
 * unless {@link #on} or {@link #onOperation} name some, with every {@link FaultKind} unless {@link #only} names some, until
 * {@link Faults#clear} or a reset.
 *
 * <p>Chance comes from a seed: the same requests in the same order meet the same faults. Where several threads send, their
 * order is up to chance of another kind.
 */
public interface RandomFaults {

    /**
     * Hits requests of this method and path, beside others that were named.
     *
     * @param method the HTTP method, or {@code *}
     * @param pathPattern the path, as in {@link Faults#on}
     * @return these faults
     */
    RandomFaults on(String method, String pathPattern);

    /**
     * Hits requests of this route, beside others that were named.
     *
     * @param operation the name of the route, as {@link PartnerCenterSimulator#routes()} lists it
     * @return these faults
     * @throws IllegalArgumentException when no route has that name
     */
    RandomFaults onOperation(String operation);

    /**
     * Chooses among these kinds alone, each as often as the others.
     *
     * @param kinds at least one
     * @return these faults
     * @throws IllegalArgumentException when there is none
     */
    RandomFaults only(FaultKind... kinds);

    /**
     * The {@code Retry-After} of the kinds that send one.
     *
     * @param value the header as it shall be sent; {@code 1} by default
     * @return these faults
     */
    RandomFaults retryAfter(String value);

    /**
     * How long {@link FaultKind#SLOW} and {@link FaultKind#LATE} take.
     *
     * @param delay real time; 200 ms by default
     * @return these faults
     */
    RandomFaults delay(Duration delay);

    /**
     * How many requests were hit.
     *
     * @return the count by kind; kinds that hit nothing are missing
     */
    Map<FaultKind, Integer> hits();
}
