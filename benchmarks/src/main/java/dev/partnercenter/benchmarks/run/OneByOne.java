package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.report.Figures;
import java.util.List;
import java.util.Map;

/** Work that the candidates do one after the other, each to its end. */
interface OneByOne extends Work {
    /**
     * Measures one candidate once.
     *
     * @return the measures by name
     */
    Map<String, Double> measure(String candidate) throws Exception;

    @Override
    default void measure(int round, List<String> order, Figures figures) throws Exception {
        for (String candidate : order) {
            measure(candidate).forEach((measure, value) -> figures.add(name(), measure, candidate, round, value));
        }
    }
}
