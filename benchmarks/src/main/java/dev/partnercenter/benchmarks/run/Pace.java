package dev.partnercenter.benchmarks.run;

/**
 * How long a measurement takes.
 *
 * @param warmups iterations that do not count; the compilers of the JVM have to be done after them
 * @param iterations iterations that count
 * @param millis the length of each
 */
record Pace(int warmups, int iterations, int millis) {
    static final Pace FULL = new Pace(7, 3, 600);
    static final Pace QUICK = new Pace(1, 1, 200);
}
