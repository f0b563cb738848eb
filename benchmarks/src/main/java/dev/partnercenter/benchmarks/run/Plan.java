package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.parse.PageReader;
import dev.partnercenter.benchmarks.parse.ParseBenchmark;
import dev.partnercenter.benchmarks.program.FirstCustomer;
import dev.partnercenter.benchmarks.program.FirstUser;
import java.nio.file.Path;
import java.util.List;

/** All work there is. */
final class Plan {
    private static final List<String> BY_CALL = List.of("sdk", "control", "raw", "jdk");
    private static final List<String> BY_THREADS = List.of("sdk", "control", "raw");
    private static final List<String> BY_PAGE = List.of("sdk", "control", "raw", "cheap", "jdk");

    private final ServerProcess server;
    private final Path log;
    private final Pace pace;

    Plan(ServerProcess server, Path log, Pace pace) {
        this.server = server;
        this.log = log;
        this.pace = pace;
    }

    List<Work> all(Path samples) {
        Child child = new Child(log, pace.flags());
        String address = server.address();
        int starts = pace.coldStarts();
        return List.of(
                calls(child, "get", "GET", BY_CALL, 1),
                calls(child, "post", "POST", BY_CALL, 1),
                calls(child, "get-8", "GET", BY_THREADS, 8),
                calls(child, "post-8", "POST", BY_THREADS, 8),
                calls(child, "get-32", "GET", BY_THREADS, 32),
                calls(child, "post-32", "POST", BY_THREADS, 32),
                new TokenWork(child, server),
                new JmhWork("parse", PageReader.names(), ParseBenchmark.class, pace, log),
                new RetainedWork(child),
                calls(child, "page", "PAGE", BY_PAGE, 1),
                calls(child, "page-gzip", "ZIPPED", BY_PAGE, 1),
                new WalkWork(child, address, pace.walk()),
                new WalkHeapWork(child, server, pace.search()),
                new ProgramWork("cold-start", BY_THREADS, child, FirstCustomer.class, address, starts),
                new ProgramWork("cold-start-graph", BY_THREADS, child, FirstUser.class, address, starts),
                new SamplesWork(child, samples, pace.sampleStarts()));
    }

    private Work calls(Child child, String name, String call, List<String> candidates, int threads) {
        return new TurnsWork(name, candidates, call, threads, pace.turns(), child, server.address());
    }
}
