package dev.partnercenter.durable.proof;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of it: counted at the service, and compared with what the programs say.
 *
 * @param once orders that are said to be placed, and are, once
 * @param parkedBought orders that are said to be unknown, and were placed once
 * @param parkedNotBought orders that are said to be unknown, and were not placed
 * @param twice orders that were placed more than once, whatever is said of them
 * @param lost orders that are said to be placed and are not, or of which nothing is said
 * @param kills how often a program was killed
 * @param starts how often a program was started
 */
record Figures(
        ProofPlan plan,
        int once,
        int parkedBought,
        int parkedNotBought,
        int twice,
        int lost,
        int kills,
        int starts,
        Map<String, Integer> faults,
        Duration took) {

    static Figures of(
            ProofPlan plan,
            Map<String, Long> placed,
            Map<String, String> said,
            int kills,
            int starts,
            Map<String, Integer> faults,
            Duration took) {
        int once = 0;
        int parkedBought = 0;
        int parkedNotBought = 0;
        int twice = 0;
        int lost = 0;
        Set<String> keys = new TreeSet<>(placed.keySet());
        for (int i = 0; i < plan.orders(); i++) {
            keys.add(BuyerMain.key(i));
        }
        for (String key : keys) {
            long count = placed.getOrDefault(key, 0L);
            String state = said.getOrDefault(key, "NOTHING");
            if (count > 1) {
                twice++;
            } else if (state.equals("UNKNOWN")) {
                parkedBought += count == 1 ? 1 : 0;
                parkedNotBought += count == 0 ? 1 : 0;
            } else if (state.equals("ORDERED") && count == 1) {
                once++;
            } else {
                lost++;
            }
        }
        return new Figures(plan, once, parkedBought, parkedNotBought, twice, lost, kills, starts, faults, took);
    }

    private int faulty() {
        return faults.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return """

                %s (seed %d)
                  orders                 %d
                  exactly one            %d
                  parked                 %d (bought: %d, not bought: %d)
                  with two               %d
                  lost                   %d
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
                        once,
                        parkedBought + parkedNotBought,
                        parkedBought,
                        parkedNotBought,
                        twice,
                        lost,
                        plan.machines(),
                        kills,
                        starts,
                        plan.downTimes(),
                        plan.downFor().toMillis(),
                        plan.window().toMillis(),
                        faulty(),
                        faults,
                        took.toMillis() / 1000.0);
    }
}
