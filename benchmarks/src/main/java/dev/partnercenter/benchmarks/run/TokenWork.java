package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.program.FirstCalls;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** How many tokens are asked for when 32 threads make the first call at once. */
record TokenWork(Child child, ServerProcess server) implements OneByOne {
    @Override
    public String name() {
        return "first-calls";
    }

    @Override
    public List<String> candidates() {
        return List.of("sdk", "control");
    }

    @Override
    public Map<String, Double> measure(String candidate) throws IOException, InterruptedException {
        server.tokenCalls();
        child.runWell(Child.java(child.flags().cold(), FirstCalls.class, candidate, server.address()));
        return Map.of("tokens", (double) server.tokenCalls());
    }
}
