package dev.partnercenter.benchmarks.parse;

import dev.partnercenter.benchmarks.data.Pages;
import dev.partnercenter.benchmarks.data.Totals;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Parses a page of line items from its bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParseBenchmark {
    /** Who parses. */
    @Param({"sdk", "control", "raw", "cheap", "scan"})
    public String candidate = "sdk";

    private byte[] page = {};
    private PageReader reader = PageReader.named("scan");

    /** Makes the page and sees to it that the candidate reads all of it. */
    @Setup
    public void prepare() throws IOException {
        page = Pages.one();
        reader = PageReader.named(candidate);
        Totals totals = reader.totals(reader.read(page));
        if (totals != null && !totals.equals(Pages.totals(1))) {
            throw new IllegalStateException(candidate + " read " + totals);
        }
    }

    /** {@return the page} */
    @Benchmark
    public Object parse() throws IOException {
        return reader.read(page);
    }
}
