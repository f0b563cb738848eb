package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.calls.CallBenchmark;
import dev.partnercenter.benchmarks.parse.PageReader;
import dev.partnercenter.benchmarks.parse.ParseBenchmark;
import dev.partnercenter.benchmarks.program.FirstCustomer;
import dev.partnercenter.benchmarks.program.FirstUser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** All work there is. */
final class Plan {
    private static final List<String> BY_CALL = List.of("sdk", "control", "raw", "jdk");
    private static final List<String> BY_THREADS = List.of("sdk", "control", "raw");
    private static final List<String> BY_PAGE = List.of("sdk", "control", "raw", "cheap", "jdk");

    private static final int ALL = Integer.MAX_VALUE;

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
                calls("get", "GET", BY_CALL, 1, ALL),
                calls("post", "POST", BY_CALL, 1, ALL),
                calls("get-8", "GET", BY_THREADS, 8, Work.FEW),
                calls("post-8", "POST", BY_THREADS, 8, Work.FEW),
                calls("get-32", "GET", BY_THREADS, 32, ALL),
                calls("post-32", "POST", BY_THREADS, 32, ALL),
                new TokenWork(child, server),
                new JmhWork("parse", PageReader.names(), ParseBenchmark.class, Map.of(), 1, pace, ALL, log),
                new RetainedWork(child),
                calls("page", "PAGE", BY_PAGE, 1, Work.FEW),
                calls("page-gzip", "ZIPPED", BY_PAGE, 1, Work.FEW),
                new WalkWork(child, address, pace.walk()),
                new WalkHeapWork(child, server, pace.search()),
                new ProgramWork("cold-start", BY_THREADS, child, FirstCustomer.class, address, starts),
                new ProgramWork("cold-start-graph", BY_THREADS, child, FirstUser.class, address, starts),
                new SamplesWork(child, samples, pace.sampleStarts()));
    }

    private Work calls(String name, String call, List<String> candidates, int threads, int mostRounds) {
        Map<String, String> parameters = Map.of("call", call, "address", server.address());
        return new JmhWork(name, candidates, CallBenchmark.class, parameters, threads, pace, mostRounds, log);
    }
}
