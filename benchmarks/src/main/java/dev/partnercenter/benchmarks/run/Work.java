package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.report.Figures;
import java.util.List;

/** Something to measure. */
interface Work {
    /** Rounds of work of which more would not tell more, or that has no target. */
    int FEW = 3;

    /** {@return its name, as the table and the command line have it} */
    String name();

    /** {@return who does it} */
    List<String> candidates();

    /** {@return how many rounds it takes of so many; one where nothing varies} */
    default int rounds(int asked) {
        return asked;
    }

    /**
     * Measures each candidate.
     *
     * @param round the number of the round, from 1
     * @param order the candidates in the order of this round
     * @param figures takes what was measured
     */
    void measure(int round, List<String> order, Figures figures) throws Exception;
}
