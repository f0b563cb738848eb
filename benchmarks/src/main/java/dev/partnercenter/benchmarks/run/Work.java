package dev.partnercenter.benchmarks.run;

import java.util.List;
import java.util.Map;

/** Something to measure. */
interface Work {
    /** Rounds of work that has no target, so that there is time for that which has one. */
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
     * Measures one candidate once.
     *
     * @return the measures by name
     */
    Map<String, Double> measure(String candidate) throws Exception;
}
