package dev.partnercenter.samples;

import dev.partnercenter.samples.command.Samples;
import java.util.Arrays;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs the command that the arguments name, and ends with its exit code. */
    public static void main(String[] args) {
        if (Arrays.asList(args).contains("--verbose")) {
            // Before the first logger is made.
            System.setProperty("org.slf4j.simpleLogger.log.dev.partnercenter", "debug");
        }
        // picocli would look for Groovy in every jar.
        System.setProperty("picocli.disable.closures", "true");
        CtrlC ctrlC = CtrlC.watch();
        int code = Samples.run(Machine.surroundings(ctrlC), args);
        ctrlC.ended();
        System.exit(code);
    }
}
