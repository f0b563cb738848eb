package dev.partnercenter.benchmarks.run;

import java.util.List;

/**
 * How much is done for a figure.
 *
 * @param flags of the JVMs
 * @param repeats what JMH does in a round
 * @param turns the turns of calls
 * @param walk the walk that is measured
 * @param search for the smallest heap
 * @param coldStarts how many in place of a round, since starts of a JVM scatter and are short
 * @param sampleStarts how many in place of a round
 */
record Pace(Flags flags, Repeats repeats, Turns turns, Distance walk, Search search, int coldStarts, int sampleStarts) {
    /** For figures. */
    static final Pace FULL = new Pace(
            new Flags(List.of()),
            new Repeats(7, 3, 600),
            new Turns(30_000, 40, 100),
            new Distance(40, 100),
            new Search(10, 100, 130, 1),
            3,
            2);

    /**
     * To see that all of it works: without the better compiler, which would only be in the way, and without the questions of
     * JOL to the JVM, to which it guesses the answers.
     */
    static final Pace QUICK = new Pace(
            new Flags(List.of(
                    "-XX:TieredStopAtLevel=1", "-Djol.skipHotspotSAAttach=true", "-Djol.skipDynamicAttach=true")),
            new Repeats(0, 1, 100),
            new Turns(0, 2, 20),
            new Distance(0, 2),
            new Search(1, 2, 32, 16),
            1,
            1);

    /**
     * Iterations of JMH.
     *
     * @param warmups those that do not count; the compilers of the JVM have to be done after them
     * @param iterations those that count
     * @param millis the length of each
     */
    record Repeats(int warmups, int iterations, int millis) {}

    /**
     * The turns of calls.
     *
     * @param warmUpMillis how long a candidate may take until the compilers of its JVM are done
     * @param count how many each has in a round
     * @param millis the length of one
     */
    record Turns(int warmUpMillis, int count, int millis) {}

    /**
     * How far a walk goes.
     *
     * @param before pages that do not count
     * @param measured pages that do
     */
    record Distance(int before, int measured) {}

    /**
     * How the smallest heap is looked for.
     *
     * @param few pages of the walks by which it is looked for
     * @param whole pages of the walk that has to end in it
     * @param most megabytes in which every walk ends
     * @param exact to how many megabytes it is looked for
     */
    record Search(int few, int whole, int most, int exact) {}
}
