package dev.partnercenter.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs in processes of their own. */
final class Child {
    private static final int MINUTES = 2;

    private final Path log;
    private final Flags flags;

    /**
     * @param output what it printed
     * @param exit its exit code
     */
    record Ended(String output, int exit) {
        /** {@return the numbers that it printed as lines of a name and a number} */
        Map<String, Double> numbers() {
            Map<String, Double> numbers = new HashMap<>();
            output.lines()
                    .map(line -> line.split(" ", 2))
                    .filter(parts -> parts.length == 2 && parts[1].matches("-?[\\d.]+"))
                    .forEach(parts -> numbers.put(parts[0], Double.valueOf(parts[1])));
            return numbers;
        }
    }

    /**
     * Starts programs.
     *
     * @param log where they write what they have to complain of
     * @param flags what those in Java run with
     */
    Child(Path log, Flags flags) {
        this.log = log;
        this.flags = flags;
    }

    Flags flags() {
        return flags;
    }

    /** {@return the command of a Java program of this module} */
    static List<String> java(List<String> options, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(ClassPath.of(program));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts a program to talk to; what it complains of goes to the log. */
    Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Runs a command to its end, whatever that is; one that takes {@value #MINUTES} minutes is ended. */
    Ended run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("output", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
            return new Ended(Files.readString(output), process.exitValue());
        } finally {
            Files.delete(output);
        }
    }

    /** Runs a command that must end well. */
    Ended runWell(List<String> command) throws IOException, InterruptedException {
        Ended ended = run(command);
        if (ended.exit() != 0) {
            throw new IOException("exit code " + ended.exit() + " of " + withoutClassPath(command) + ", see " + log);
        }
        return ended;
    }

    private static List<String> withoutClassPath(List<String> command) {
        int at = command.indexOf("-cp");
        List<String> shown = new ArrayList<>(command);
        if (at >= 0) {
            shown.subList(at, at + 2).clear();
        }
        return shown;
    }

    /**
     * Runs a command that must end well, and takes its times from the shell, which knows them of the whole process to a
     * millisecond.
     *
     * @return {@code wall} and {@code cpu} in microseconds
     */
    Map<String, Double> time(List<String> command) throws IOException, InterruptedException {
        Path times = Files.createTempFile("times", ".txt");
        try {
            List<String> timed = new ArrayList<>(List.of(
                    "bash", "-c", "TIMEFORMAT='%3R %3U %3S'; { time \"$@\" 2>&3; } 3>&2 2>\"$0\"", times.toString()));
            timed.addAll(command);
            runWell(timed);
            String[] seconds = Files.readString(times).strip().split(" ", -1);
            double cpu = Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]);
            return Map.of("wall", Double.parseDouble(seconds[0]) * 1e6, "cpu", cpu * 1e6);
        } finally {
            Files.delete(times);
        }
    }
}
