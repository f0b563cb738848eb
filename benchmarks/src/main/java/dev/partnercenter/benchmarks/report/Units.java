package dev.partnercenter.benchmarks.report;

/** Names of what is measured, with their units. */
final class Units {
    private Units() {}

    static String named(String measure) {
        return switch (measure) {
            case "wall" -> "wall time, µs";
            case "cpu" -> "CPU time, µs";
            case "alloc" -> "allocation, bytes";
            case "throughput" -> "calls per second";
            case "retained" -> "retained heap, bytes";
            case "smallest" -> "smallest heap, MB";
            case "tokens" -> "token calls";
            default -> measure;
        };
    }
}
