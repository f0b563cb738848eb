package dev.partnercenter.benchmarks.run;

import java.util.List;
import java.util.Map;

/** Something to measure. */
interface Work {
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
