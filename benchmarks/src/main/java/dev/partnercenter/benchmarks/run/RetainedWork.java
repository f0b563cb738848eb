package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.program.RetainedHeap;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The heap that a parsed page holds. */
record RetainedWork(Child child) implements OneByOne {
    @Override
    public String name() {
        return "page-heap";
    }

    @Override
    public List<String> candidates() {
        return List.of("sdk", "control", "raw", "cheap");
    }

    @Override
    public int rounds(int asked) {
        return 1;
    }

    @Override
    public Map<String, Double> measure(String candidate) throws IOException, InterruptedException {
        return child.runWell(Child.java(child.flags().layout(), RetainedHeap.class, candidate))
                .numbers();
    }
}
