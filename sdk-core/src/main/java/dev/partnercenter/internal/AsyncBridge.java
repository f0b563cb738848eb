package dev.partnercenter.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Runs blocking calls on threads: the caller's, or daemon threads of our own that {@link #close()} ends. */
public final class AsyncBridge implements AutoCloseable {
    private final @Nullable Executor callers;
    private @Nullable ExecutorService own;
    private boolean closed;

    /** A bridge onto the caller's executor, or onto own threads if it is null. */
    public AsyncBridge(@Nullable Executor callers) {
        this.callers = callers;
    }

    /** {@return the future result; cancelling it interrupts the call} */
    public <T extends @Nullable Object> CompletableFuture<T> submit(Callable<T> call) {
        InterruptingFuture<T> future = new InterruptingFuture<>();
        FutureTask<Boolean> task = new FutureTask<>(() -> future.completeWith(call));
        future.runs(task);
        executor().execute(task);
        return future;
    }

    private synchronized Executor executor() {
        if (closed) {
            throw new IllegalStateException("the client is closed");
        }
        if (callers != null) {
            return callers;
        }
        if (own == null) {
            AtomicInteger count = new AtomicInteger();
            own = Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work, "partnercenter-async-" + count.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            });
        }
        return own;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (own != null) {
            own.shutdownNow();
        }
    }

    private static final class InterruptingFuture<T extends @Nullable Object> extends CompletableFuture<T> {
        private volatile @Nullable FutureTask<Boolean> task;

        void runs(FutureTask<Boolean> newTask) {
            task = newTask;
        }

        boolean completeWith(Callable<T> call) {
            try {
                return complete(call.call());
            } catch (Exception | Error failure) {
                return completeExceptionally(failure);
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            FutureTask<Boolean> running = task;
            if (running != null) {
                running.cancel(true);
            }
            return cancelled;
        }
    }
}
