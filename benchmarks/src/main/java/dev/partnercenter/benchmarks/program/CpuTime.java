package dev.partnercenter.benchmarks.program;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The processor time of this process: of all its threads, those of the JVM too, and in the kernel. The JVM knows it to ten
 * milliseconds only; Linux tells it of each thread to a nanosecond.
 */
final class CpuTime {
    private static final Path THREADS = Path.of("/proc/self/task");

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final boolean exact = Files.isReadable(THREADS.resolve("../schedstat"));

    /** {@return nanoseconds since the start; threads that have ended may be missing} */
    long nanos() {
        return exact ? ofThreads() : process.getProcessCpuTime();
    }

    private static long ofThreads() {
        long sum = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
            for (Path thread : threads) {
                sum += ofThread(thread);
            }
            return sum;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long ofThread(Path thread) throws IOException {
        try {
            String onProcessor = Files.readString(thread.resolve("schedstat")).split(" ", 2)[0];
            return Long.parseLong(onProcessor);
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
