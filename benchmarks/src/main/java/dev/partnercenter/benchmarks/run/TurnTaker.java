package dev.partnercenter.benchmarks.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A started {@link dev.partnercenter.benchmarks.program.Turns}, and its turns. */
final class TurnTaker implements AutoCloseable {
    private final String candidate;
    private final Process process;
    private final BufferedReader output;
    private final OutputStream input;
    private final int threads;

    /** Waits until the program is ready. */
    TurnTaker(String candidate, Process process, int threads) throws IOException {
        this.candidate = candidate;
        this.process = process;
        this.threads = threads;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        this.input = process.getOutputStream();
        try {
            String first = line();
            if (!first.equals("ready")) {
                throw new IOException(candidate + " should be ready and said " + first);
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    String candidate() {
        return candidate;
    }

    /** {@return what one call took, times in microseconds, and how many there were in a second} */
    Map<String, Double> takeTurn() throws IOException {
        input.write('\n');
        input.flush();
        String[] told = line().split(" ", -1);
        double calls = Long.parseLong(told[0]);
        double wall = Long.parseLong(told[1]);
        double cpu = Long.parseLong(told[2]);
        double allocated = Long.parseLong(told[3]);
        return Map.of(
                "wall", wall / 1_000 / calls * threads,
                "cpu", cpu / 1_000 / calls,
                "alloc", allocated / calls,
                "throughput", calls * 1e9 / wall);
    }

    private String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException(candidate + " has ended before its last turn, see the log");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
