package dev.partnercenter.durable.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A Java program beside the test. It says things in lines that begin with {@link #SAYS}, is told things in lines, and ends
 * when its input does, so that none outlives the test.
 */
final class Child implements AutoCloseable {
    static final String SAYS = "> ";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final PrintWriter input;
    private final Path errors;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private Child(Process process, Path errors, Consumer<String> listener) {
        this.process = process;
        this.input = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.errors = errors;
        Thread reader = new Thread(() -> read(listener), "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a main class with the class path of the test; {@code listener} hears of each line as well. */
    static Child start(Class<?> main, Path folder, List<String> arguments, Consumer<String> listener) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx128m",
                // SQLite leaves its library behind where a program is killed.
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        Path errors = folder.resolve(main.getSimpleName() + ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(Redirect.appendTo(errors.toFile()))
                    .start();
            return new Child(process, errors, listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells it something. */
    void tell(String line) {
        input.println(line);
    }

    /** What it says next that begins with {@code start}, without that; anything else it says before is passed over. */
    String hear(String start) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                String line = lines.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (line == null) {
                    throw new AssertionError("nothing like '" + start + "' was said by " + this);
                }
                if (line.startsWith(start)) {
                    return line.substring(start.length());
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as kill -9 does, and says whether it was alive until then. */
    boolean kill() {
        boolean alive = process.isAlive();
        process.destroyForcibly();
        return awaitEnd() && alive;
    }

    /** Ends its input, and with it the program. */
    @Override
    public void close() {
        input.close();
        if (!awaitEnd()) {
            process.destroyForcibly();
        }
    }

    private boolean awaitEnd() {
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(Consumer<String> listener) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().filter(line -> line.startsWith(SAYS)).forEach(line -> {
                listener.accept(line.substring(SAYS.length()));
                lines.add(line.substring(SAYS.length()));
            });
        } catch (UncheckedIOException | IOException e) {
            lines.add("ended");
        }
    }

    @Override
    public String toString() {
        try {
            return process.info().command().orElse("a program that ended") + ", which complained:\n"
                    + Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
