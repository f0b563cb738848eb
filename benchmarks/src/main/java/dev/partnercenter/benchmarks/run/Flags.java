package dev.partnercenter.benchmarks.run;

import java.util.List;
import java.util.stream.Stream;

/**
 * The flags of the JVMs, the same for all candidates.
 *
 * @param more those of the pace
 */
record Flags(List<String> more) {
    /** Nobody here wants to read logs, and SLF4J need not say so. */
    private static final String NO_LOG = "-Dslf4j.internal.verbosity=ERROR";

    /** What JMH and the walk run with: a collector without threads of its own, and a heap that does not grow. */
    private static final List<String> MEASURED = List.of("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", NO_LOG);

    /** What a cold start runs with. */
    private static final List<String> COLD = List.of("-Xmx256m", "-XX:+UseSerialGC", NO_LOG);

    /** So that the layout of records can be read. */
    private static final List<String> LAYOUT =
            List.of("-Xmx2g", "-XX:+UseSerialGC", "-Djol.magicFieldOffset=true", NO_LOG);

    List<String> measured() {
        return with(MEASURED);
    }

    List<String> cold() {
        return with(COLD);
    }

    List<String> layout() {
        return with(LAYOUT);
    }

    List<String> heapOf(int megabytes) {
        return with(List.of("-Xms" + megabytes + "m", "-Xmx" + megabytes + "m", "-XX:+UseSerialGC", NO_LOG));
    }

    private List<String> with(List<String> flags) {
        return Stream.concat(flags.stream(), more.stream()).toList();
    }
}
