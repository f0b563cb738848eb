package dev.partnercenter.benchmarks.report;

import java.util.List;

/** What is to be reached. */
public final class Targets {
    private Targets() {}

    /**
     * All lines of the table in their order.
     *
     * @param pageBytes how long the parsed page is
     * @return the lines
     */
    public static List<Target> all(int pageBytes) {
        return List.of(
                Target.ratio("get", "alloc", "allocation / raw", 1.05),
                Target.ratio("get", "cpu", "CPU time / raw", 1.05),
                Target.ratio("get", "wall", "wall time / raw", 1.10),
                Target.ratio("post", "alloc", "allocation / raw", 1.05),
                Target.ratio("post", "cpu", "CPU time / raw", 1.05),
                Target.ratio("post", "wall", "wall time / raw", 1.10),
                Target.told("get-8", "throughput", "throughput / raw"),
                Target.told("post-8", "throughput", "throughput / raw"),
                Target.ratio("get-32", "throughput", "throughput / raw", 0.95).orMore(),
                Target.ratio("post-32", "throughput", "throughput / raw", 0.95).orMore(),
                Target.ratio("first-calls", "tokens", "token calls", 1).inUnitsOf(1),
                Target.ratio("parse", "wall", "wall time / raw", 0.45),
                Target.ratio("parse", "wall", "wall time / token scan", 1.5).against("scan"),
                Target.told("parse", "cpu", "CPU time / raw"),
                Target.ratio("parse", "alloc", "bytes allocated per JSON byte", 1.2)
                        .inUnitsOf(pageBytes),
                Target.ratio("page-heap", "retained", "retained heap / raw", 0.5),
                Target.told("page", "wall", "wall time / raw"),
                Target.told("page", "cpu", "CPU time / raw"),
                Target.told("page", "alloc", "allocation / raw"),
                Target.told("page-gzip", "wall", "wall time / raw"),
                Target.told("page-gzip", "cpu", "CPU time / raw"),
                Target.told("page-gzip", "alloc", "allocation / raw"),
                Target.told("walk", "wall", "wall time / raw"),
                Target.told("walk", "cpu", "CPU time / raw"),
                Target.told("walk", "alloc", "allocation / raw"),
                Target.ratio("walk-heap", "smallest", "smallest heap, MB", 12).inUnitsOf(1),
                Target.ratio("cold-start", "cpu", "CPU time / raw", 1.10),
                Target.told("cold-start", "wall", "wall time / raw"),
                Target.told("cold-start-graph", "cpu", "CPU time / raw"),
                Target.told("cold-start-graph", "wall", "wall time / raw"),
                Target.ratio("samples", "cpu", "CPU time with the archive / without", 0.60)
                        .of("archive", "archive again")
                        .against("no archive"),
                Target.told("samples", "wall", "wall time with the archive / without")
                        .of("archive", "archive again")
                        .against("no archive"));
    }
}
