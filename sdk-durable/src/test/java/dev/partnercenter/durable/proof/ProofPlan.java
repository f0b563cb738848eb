package dev.partnercenter.durable.proof;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is to be shown, and how hard.
 *
 * @param title what the figures are printed under
 * @param buyer who buys, as {@link BuyerMain} names it
 * @param orders how many
 * @param kills how often each program is killed, beside the kills while the service is down
 * @param machines how many programs work at the same time
 * @param downTimes how often the service is down; a program is killed each time
 * @param window how long the service remembers a request
 * @param downFor how long the service is down each time
 * @param faultRate the share of requests that meet a fault
 * @param seed where chance begins
 */
record ProofPlan(
        String title,
        String buyer,
        int orders,
        int kills,
        int machines,
        int downTimes,
        Duration window,
        Duration downFor,
        double faultRate,
        long seed) {

    /** The names of the orders. */
    Set<String> keys() {
        return IntStream.range(0, orders).mapToObj(BuyerMain::key).collect(Collectors.toSet());
    }

    /** How many customers share the orders. */
    int customers() {
        return Math.max(2, orders / 25);
    }
}
