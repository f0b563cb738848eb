package dev.partnercenter.durable.bulk;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of one run. A task is handed over only when a thread is free, so that none waits in a queue. */
final class Workers {
    private final int count;
    private final Semaphore free;
    private final ExecutorService threads;

    Workers(int count) {
        this.count = count;
        this.free = new Semaphore(count);
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "partnercenter-bulk-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Waits until a thread is free, which is then kept for {@link #start}. */
    void awaitFree() throws InterruptedException {
        free.acquire();
    }

    /** Starts a task on the thread that was waited for. */
    void start(Runnable task) {
        threads.execute(() -> {
            try {
                task.run();
            } finally {
                free.release();
            }
        });
    }

    /** Gives the thread back that was waited for. */
    void release() {
        free.release();
    }

    /** Waits until all tasks have ended. */
    void awaitAll() throws InterruptedException {
        free.acquire(count);
        free.release(count);
    }

    /**
     * Interrupts all tasks, once, and waits until they have ended.
     *
     * @throws InterruptedException if the caller has no more patience; tasks may still run then
     */
    void interruptAll() throws InterruptedException {
        // A task may have been handed to a thread that is only about to be free; it runs here, to say that it did not
        // begin.
        threads.shutdownNow().forEach(Runnable::run);
        boolean ended;
        do {
            ended = threads.awaitTermination(1, TimeUnit.HOURS);
        } while (!ended);
    }

    /** Lets idle threads go. */
    void end() {
        threads.shutdown();
    }
}
