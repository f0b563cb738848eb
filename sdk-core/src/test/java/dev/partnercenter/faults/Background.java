package dev.partnercenter.faults;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A call on a thread of its own, to be interrupted or left without its client. */
final class Background {
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Throwable failure;
    private volatile boolean interrupted;

    private Background(Callable<?> work) {
        thread = new Thread(() -> {
            try {
                work.call();
            } catch (Throwable e) {
                failure = e;
            }
            interrupted = Thread.currentThread().isInterrupted();
            ended.countDown();
        });
        thread.setDaemon(true);
    }

    static Background start(Callable<?> work) {
        Background background = new Background(work);
        background.thread.start();
        return background;
    }

    /** Waits until the work has come to a point. */
    void awaitUntil(CountDownLatch reached) throws InterruptedException {
        if (!reached.await(5, TimeUnit.SECONDS)) {
            throw new AssertionError("it did not come so far", failure);
        }
    }

    void interrupt() {
        thread.interrupt();
    }

    /** {@return what the work failed with, which it must soon} */
    Throwable failure() throws InterruptedException {
        if (!ended.await(5, TimeUnit.SECONDS)) {
            throw new AssertionError("it goes on");
        }
        Throwable thrown = failure;
        if (thrown == null) {
            throw new AssertionError("it succeeded");
        }
        return thrown;
    }

    /** {@return whether the thread's interrupt flag was set at the end} */
    boolean keptInterrupt() {
        return interrupted;
    }
}
