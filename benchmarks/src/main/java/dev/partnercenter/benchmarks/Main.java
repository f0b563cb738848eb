package dev.partnercenter.benchmarks;

import dev.partnercenter.benchmarks.run.Benchmarks;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Measures what the arguments name, and ends with an exit code. */
    public static void main(String[] args) {
        // JMH allows one run on a machine at a time, and fails where the lock of another user lies.
        System.setProperty("jmh.ignoreLock", "true");
        System.exit(new CommandLine(new Benchmarks()).execute(args));
    }
}
