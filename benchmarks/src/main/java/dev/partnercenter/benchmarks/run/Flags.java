package dev.partnercenter.benchmarks.run;

import java.util.List;

/** The flags of the JVMs, the same for all candidates. */
final class Flags {
    /** Nobody here wants to read logs, and SLF4J need not say so. */
    private static final String NO_LOG = "-Dslf4j.internal.verbosity=ERROR";

    /** What JMH and the walk run with: a collector without threads of its own, and a heap that does not grow. */
    static final List<String> MEASURED = List.of("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", NO_LOG);

    /** What a cold start runs with. */
    static final List<String> COLD = List.of("-Xmx256m", "-XX:+UseSerialGC", NO_LOG);

    /** So that the layout of records can be read. */
    static final List<String> LAYOUT = List.of("-Xmx2g", "-XX:+UseSerialGC", "-Djol.magicFieldOffset=true", NO_LOG);

    private Flags() {}

    static List<String> heapOf(int megabytes) {
        return List.of("-Xms" + megabytes + "m", "-Xmx" + megabytes + "m", "-XX:+UseSerialGC", NO_LOG);
    }
}
