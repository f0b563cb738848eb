package dev.partnercenter.samples;

import java.lang.management.ManagementFactory;

/** What {@code samples/run} starts in {@link ScriptTest}: it says with which options and arguments. */
public final class ScriptedProgram {
    private ScriptedProgram() {}

    /** Ends with code 3 where the environment wants this command to fail. */
    public static void main(String[] args) {
        for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            System.out.println("option " + option);
        }
        for (String argument : args) {
            System.out.println("argument " + argument);
        }
        if (args.length > 0 && args[0].equals(System.getenv("FAIL_ON"))) {
            System.exit(3);
        }
    }
}
