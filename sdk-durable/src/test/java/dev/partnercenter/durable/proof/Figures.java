package dev.partnercenter.durable.proof;

import dev.partnercenter.durable.proof.Tally.End;
import java.time.Duration;
import java.util.Map;

/**
 * What came of a proof.
 *
 * @param kills how often a program was killed
 * @param starts how often a program was started
 * @param faults how many requests met a fault, by its kind
 */
record Figures(ProofPlan plan, Tally tally, int kills, int starts, Map<String, Integer> faults, Duration took) {

    @Override
    public String toString() {
        return """

                %s (seed %d)
                  orders                 %d
                  exactly one            %d
                  parked                 %d (bought: %d, not bought: %d)
                  with two               %d
                  lost                   %d
                  mistaken for another   %d
                  programs               %d
                  kills                  %d
                  starts of the program  %d
                  service down           %d times for %d ms; it remembers a request for %d ms
                  requests with a fault  %d: %s
                  time                   %.1f s
                """.formatted(
                        plan.title(),
                        plan.seed(),
                        plan.orders(),
                        tally.count(End.ONCE),
                        tally.parked(),
                        tally.count(End.PARKED_BOUGHT),
                        tally.count(End.PARKED_NOT_BOUGHT),
                        tally.count(End.TWICE),
                        tally.count(End.LOST),
                        tally.count(End.MISTAKEN),
                        plan.machines(),
                        kills,
                        starts,
                        plan.downTimes(),
                        plan.downFor().toMillis(),
                        plan.window().toMillis(),
                        faults.values().stream().mapToInt(Integer::intValue).sum(),
                        faults,
                        took.toMillis() / 1000.0);
    }
}
