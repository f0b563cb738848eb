package dev.partnercenter.benchmarks.run;

/**
 * How long a measurement takes.
 *
 * @param warmups iterations that do not count; the compilers of the JVM have to be done after them
 * @param iterations iterations that count
 * @param millis the length of each
 */
record Pace(int warmups, int iterations, int millis) {
    static final Pace CALL = new Pace(4, 3, 1_000);
    static final Pace PAGE = new Pace(5, 3, 1_000);
    static final Pace QUICK = new Pace(1, 1, 200);
}
