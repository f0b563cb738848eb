package dev.partnercenter.benchmarks.calls;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Makes one call after another, by one client that all threads share. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {
    /** Who calls. */
    @Param({"sdk", "control", "raw", "cheap", "jdk"})
    public String candidate = "";

    /** What is called. */
    @Param({"GET", "POST", "PAGE", "ZIPPED"})
    public Call call = Call.GET;

    /** The server. */
    @Param("")
    public String address = "";

    private @Nullable ServiceClient client;

    /** Makes the client and sees to it that it reads what it should. */
    @Setup
    public void open() throws IOException {
        client = ServiceClient.named(candidate, address);
        call.check(client);
    }

    /** Ends the client. */
    @TearDown
    public void close() {
        if (client != null) {
            client.close();
        }
    }

    /** {@return what the call gives} */
    @Benchmark
    public Object call() throws IOException {
        return call.send(Objects.requireNonNull(client));
    }
}
