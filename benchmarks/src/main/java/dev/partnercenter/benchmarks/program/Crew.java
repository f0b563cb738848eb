package dev.partnercenter.benchmarks.program;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Threads that do the same thing over and over for a while, all at once. */
final class Crew implements AutoCloseable {
    /**
     * What each thread does before it counts. While it had to wait, the caches of the processor were another's, and its
     * connection has rested, which makes the SDK look at it once.
     */
    private static final int BEFORE = 2;

    private final CpuTime process = new CpuTime();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final ExecutorService pool;
    private final int size;
    private final Callable<?> work;

    // Set by the last thread that is ready, before any begins.
    private long cpu;
    private long allocated;
    private volatile long started;

    Crew(int size, Callable<?> work) {
        this.size = size;
        this.work = work;
        this.pool = Executors.newFixedThreadPool(size);
    }

    /**
     * What was done, by all threads together, and what it took of the whole process: the threads of the clients, the
     * compilers and the kernel are part of it.
     *
     * @param calls how often it was done
     * @param wall nanoseconds from the beginning to the end
     * @param cpu nanoseconds of processor time
     * @param allocated bytes
     */
    record Done(long calls, long wall, long cpu, long allocated) {
        @Override
        public String toString() {
            return calls + " " + wall + " " + cpu + " " + allocated;
        }
    }

    /** Works for so many milliseconds. */
    Done work(long millis) throws Exception {
        long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
        CyclicBarrier ready = new CyclicBarrier(size, this::begin);
        List<Future<Long>> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(pool.submit(() -> workAlone(ready, nanos)));
        }
        long calls = 0;
        for (Future<Long> each : all) {
            calls += each.get();
        }
        long wall = System.nanoTime() - started;
        // To ask for the processor time takes memory itself.
        long bytes = allocatedByAll() - allocated;
        return new Done(calls, wall, process.nanos() - cpu, bytes);
    }

    private long workAlone(CyclicBarrier ready, long nanos) throws Exception {
        for (int i = 0; i < BEFORE; i++) {
            work.call();
        }
        ready.await();
        long calls = 0;
        do {
            work.call();
            calls++;
        } while (System.nanoTime() - started < nanos);
        return calls;
    }

    private void begin() {
        cpu = process.nanos();
        allocated = allocatedByAll();
        started = System.nanoTime();
    }

    private long allocatedByAll() {
        return LongStream.of(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
