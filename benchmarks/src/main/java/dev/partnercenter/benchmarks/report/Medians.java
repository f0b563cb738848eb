package dev.partnercenter.benchmarks.report;

import java.util.Arrays;
import java.util.Collection;

/** Medians. */
public final class Medians {
    private Medians() {}

    /**
     * The value in the middle; of an even number of values, between the two in the middle.
     *
     * @param values at least one
     * @return their median
     * @throws IllegalArgumentException if there is none
     */
    public static double of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("values must not be empty");
        }
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
