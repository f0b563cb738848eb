package dev.partnercenter.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Everything that was measured. */
public final class Figures {
    private final Map<Key, TreeMap<Integer, Double>> byKey = new LinkedHashMap<>();

    /**
     * What was measured of whom.
     *
     * @param work the work
     * @param measure what of it, such as {@code cpu}
     * @param candidate who did it
     */
    public record Key(String work, String measure, String candidate) {}

    /** Takes down what one round gave. */
    public void add(String work, String measure, String candidate, int round, double value) {
        byKey.computeIfAbsent(new Key(work, measure, candidate), key -> new TreeMap<>())
                .put(round, value);
    }

    /** {@return the keys in the order in which they were first measured} */
    public List<Key> keys() {
        return List.copyOf(byKey.keySet());
    }

    /** {@return the median of all rounds, empty if there was none} */
    public OptionalDouble median(String work, String measure, String candidate) {
        Map<Integer, Double> rounds = rounds(work, measure, candidate);
        return rounds.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Medians.of(rounds.values()));
    }

    /**
     * Compares two candidates. What disturbs the machine for a while falls on both of a round, so the ratio is taken
     * within each round, and the median of these is given.
     *
     * @return the ratio, empty if there was no round with both
     */
    public OptionalDouble ratio(String work, String measure, String candidate, String baseline) {
        Map<Integer, Double> above = rounds(work, measure, candidate);
        Map<Integer, Double> below = rounds(work, measure, baseline);
        List<Double> ratios = new ArrayList<>();
        above.forEach((round, value) -> {
            Double other = below.get(round);
            if (other != null) {
                ratios.add(value.equals(other) ? 1 : value / other);
            }
        });
        return ratios.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Medians.of(ratios));
    }

    /** {@return in how many rounds it was measured} */
    public int count(String work, String measure, String candidate) {
        return rounds(work, measure, candidate).size();
    }

    private Map<Integer, Double> rounds(String work, String measure, String candidate) {
        return byKey.getOrDefault(new Key(work, measure, candidate), new TreeMap<>());
    }
}
