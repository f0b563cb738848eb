package dev.partnercenter.usgov.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The state of this process at one moment.
 *
 * @param heap used bytes right after a garbage collection
 * @param files open files, connections among them; -1 where the system does not tell
 */
record SoakSample(Duration at, long calls, long failed, long heap, int threads, int files) {
    private static final Path FILES = Path.of("/proc/self/fd");

    static SoakSample take(Duration at, SoakCounts counts) {
        System.gc();
        return new SoakSample(
                at,
                counts.calls(),
                counts.failed(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                openFiles());
    }

    static String header() {
        return "| minute | calls | failed | heap after GC, KiB | threads | open files |\n|---|---|---|---|---|---|";
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %.1f | %d | %d | %d | %d | %d |",
                at.toMillis() / 60_000.0,
                calls,
                failed,
                heap / 1024,
                threads,
                files);
    }

    private static int openFiles() {
        if (!Files.isDirectory(FILES)) {
            return -1;
        }
        try (Stream<Path> open = Files.list(FILES)) {
            return (int) open.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
