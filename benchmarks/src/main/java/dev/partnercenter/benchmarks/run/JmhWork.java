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
 * @param parameters what it is told beside the candidate
 * @param threads how many do it at once
 * @param pace how long
 * @param mostRounds how many rounds at most
 * @param log where JMH writes to
 */
record JmhWork(
        String name,
        List<String> candidates,
        Class<?> benchmark,
        Map<String, String> parameters,
        int threads,
        Pace pace,
        int mostRounds,
        Path log)
        implements Work {

    @Override
    public int rounds(int asked) {
        return Math.min(asked, mostRounds);
    }

    @Override
    public Map<String, Double> measure(String candidate) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .param("candidate", candidate)
                .threads(threads)
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
        parameters.forEach(options::param);
        return measures(new Runner(options.build()).runSingle());
    }

    private Map<String, Double> measures(RunResult result) {
        Map<String, Double> measures = new HashMap<>();
        double micros = result.getPrimaryResult().getScore();
        measures.put("wall", micros);
        measures.put("throughput", threads * 1e6 / micros);
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
