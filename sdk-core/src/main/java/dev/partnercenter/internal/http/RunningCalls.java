package dev.partnercenter.internal.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * The OkHttp calls that threads of the application are in at this moment. A thread that is blocked in a socket does not
 * notice that it is interrupted; so one thread of the client looks a few times a second whether one of these is, and
 * cancels its call. A call costs an entry in a map and no change of threads.
 */
final class RunningCalls {
    private static final long LOOK_EVERY_MILLIS = 50;
    /** Looks without any call before the watching thread ends; the next call starts another one. */
    private static final int PATIENCE = 100;

    private final Map<Call, Sending> running = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Thread> watcher = new AtomicReference<>();
    private final CountDownLatch closing;

    /**
     * Starts with no calls.
     *
     * @param closing opens when the client is closed, just before {@link #cancelAll()}
     */
    RunningCalls(CountDownLatch closing) {
        this.closing = closing;
    }

    /** Says that the current thread is about to block in a call, of which the interceptors learn what it is for. */
    void enter(Call call, Sending sending) {
        running.put(call, sending);
        if (isClosed()) {
            // It may have come too late for cancelAll().
            call.cancel();
        } else if (watcher.get() == null) {
            watch();
        }
    }

    /** Says that the current thread is out of it again. */
    void leave(Call call) {
        running.remove(call);
    }

    /** {@return what is known of a call, or null if no thread has entered it} */
    @Nullable Sending sending(Call call) {
        return running.get(call);
    }

    void cancelAll() {
        running.keySet().forEach(Call::cancel);
    }

    boolean isClosed() {
        return closing.getCount() == 0;
    }

    private void watch() {
        // Of the thread that happens to make the first call, nothing is inherited: it may belong to an application
        // that is unloaded some day.
        Thread thread = new Thread(null, this::look, "partnercenter-watch", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        if (watcher.compareAndSet(null, thread)) {
            thread.start();
        }
    }

    private void look() {
        EarliestTimeout earliest = new EarliestTimeout();
        earliest.beginAnew();
        int idle = 0;
        while (!closesWithin(LOOK_EVERY_MILLIS) && (idle <= PATIENCE || !mayEnd())) {
            earliest.beginAnew();
            running.forEach(RunningCalls::cancelIfInterrupted);
            idle = running.isEmpty() ? idle + 1 : 0;
        }
        earliest.end();
    }

    private static void cancelIfInterrupted(Call call, Sending sending) {
        if (sending.isInterrupted()) {
            call.cancel();
        }
    }

    /** A call that began meanwhile has either seen that nobody watches, or is seen here. */
    private boolean mayEnd() {
        watcher.set(null);
        return running.isEmpty() || !watcher.compareAndSet(null, Thread.currentThread());
    }

    private boolean closesWithin(long millis) {
        try {
            return closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException nobodyDoesThat) {
            return isClosed();
        }
    }
}
