package dev.partnercenter.benchmarks.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Work that JMH repeats in a JVM of its own.
 *
 * @param name the name
 * @param candidates who does it
 * @param benchmark the class
 * @param pace how long
 * @param log where JMH writes to
 */
record JmhWork(String name, List<String> candidates, Class<?> benchmark, Pace pace, Path log) implements OneByOne {

    @Override
    public Map<String, Double> measure(String candidate) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .param("candidate", candidate)
                .forks(1)
                .warmupIterations(pace.repeats().warmups())
                .warmupTime(TimeValue.milliseconds(pace.repeats().millis()))
                .measurementIterations(pace.repeats().iterations())
                .measurementTime(TimeValue.milliseconds(pace.repeats().millis()))
                .jvmArgs(pace.flags().measured().toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL)
                .output(log.resolveSibling("jmh-" + name + "-" + candidate + ".txt")
                        .toString());
        return measures(new Runner(options.build()).runSingle());
    }

    private Map<String, Double> measures(RunResult result) {
        Map<String, Double> measures = new HashMap<>();
        double micros = result.getPrimaryResult().getScore();
        measures.put("wall", micros);
        measures.put("throughput", 1e6 / micros);
        result.getSecondaryResults().forEach((label, secondary) -> {
            if (label.endsWith("gc.alloc.rate.norm")) {
                measures.put("alloc", secondary.getScore());
            } else if (label.endsWith(CpuProfiler.LABEL)) {
                measures.put("cpu", secondary.getScore());
            }
        });
        return measures;
    }
}
