package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as a user starts it, in a JVM of 64 MB with the simulator in it. Line items that were kept would take more.
 * {@code -Dreconcile.items=1000000} makes it a great invoice.
 */
@Tag("once")
class ReconcileMemoryTest {
    @Test
    void an_invoice_of_any_size_takes_64_mb(@TempDir Path home) throws Exception {
        int items = Integer.getInteger("reconcile.items", 50_000);
        Path output = home.resolve("output.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "reconcile",
                        "G000012345",
                        "--items",
                        String.valueOf(items),
                        "--out",
                        home.resolve("out").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = program.waitFor(2 + items / 20_000, TimeUnit.MINUTES);
        program.destroyForcibly();

        assertThat(ended && program.exitValue() == 0)
                .as(Files.readString(output))
                .isTrue();
        try (Stream<String> lines = Files.lines(home.resolve("out").resolve("line-items.csv"))) {
            assertThat(lines).hasSize(items + 1);
        }
        assertThat(Files.readString(output)).containsPattern("(?m)^G000012345 +(\\S+ USD) +\\1 +none$");
    }
}
