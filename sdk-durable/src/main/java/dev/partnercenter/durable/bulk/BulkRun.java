package dev.partnercenter.durable.bulk;

import dev.partnercenter.error.CallInterruptedException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One run: the thread of the caller walks the items, so that whatever hangs on that thread holds for them, and the workers
 * do the work. Used once.
 */
final class BulkRun<T> {
    private final boolean repeatable;
    private final BooleanSupplier stopWhen;
    private final Function<? super T, @Nullable String> keyOf;
    private final ItemRunner<T> runner;
    private final ResumeStore store;
    private final Tally tally;
    private final Workers workers;
    private final Set<String> seen = new HashSet<>();

    BulkRun(
            Bulk settings,
            Function<? super T, @Nullable String> keyOf,
            ItemRunner<T> runner,
            ResumeStore store,
            Tally tally) {
        this.repeatable = settings.repeatable;
        this.stopWhen = settings.stopWhen;
        this.keyOf = keyOf;
        this.runner = runner;
        this.store = store;
        this.tally = tally;
        this.workers = new Workers(settings.workers);
    }

    /** Runs; when it returns, no worker does anything any more, unless it was interrupted twice. */
    BulkReport run(Iterable<? extends T> items) {
        try {
            feed(items);
            workers.awaitAll();
        } catch (InterruptedException interrupted) {
            interrupt();
        } finally {
            workers.end();
        }
        if (!tally.goesOn() && items instanceof Collection) {
            listRest(items);
        }
        return tally.report();
    }

    private void interrupt() {
        tally.stop(BulkReport.End.INTERRUPTED, null);
        try {
            workers.interruptAll();
        } catch (InterruptedException again) {
            tally.giveUpOnRunning();
        }
        Thread.currentThread().interrupt();
    }

    private void feed(Iterable<? extends T> items) throws InterruptedException {
        try {
            Iterator<? extends T> source = items.iterator();
            boolean started;
            do {
                started = startNext(source);
            } while (started);
        } catch (RuntimeException | Error sourceFailed) {
            if (Thread.interrupted() || sourceFailed instanceof CallInterruptedException) {
                throw (InterruptedException) new InterruptedException().initCause(sourceFailed);
            }
            tally.stop(BulkReport.End.BROKEN_OFF, sourceFailed);
        }
    }

    /** {@return whether an item was started; false if there is none left, or the run is to end} */
    private boolean startNext(Iterator<? extends T> source) throws InterruptedException {
        workers.awaitFree();
        boolean started = false;
        try {
            while (!started && mayGoOn() && source.hasNext()) {
                T item = source.next();
                String key = key(item);
                if (isNews(key)) {
                    workers.start(() -> runner.run(key, item));
                    started = true;
                }
            }
            return started;
        } finally {
            if (!started) {
                workers.release();
            }
        }
    }

    private boolean mayGoOn() {
        if (stopWhen.getAsBoolean()) {
            tally.stop(BulkReport.End.STOPPED, null);
        }
        return tally.goesOn();
    }

    /** Says of items in memory which were not begun. */
    private void listRest(Iterable<? extends T> items) {
        try {
            for (T item : items) {
                String key = key(item);
                if (!seen.contains(key) && isNews(key)) {
                    tally.notBegun(key);
                }
            }
        } catch (RuntimeException sourceFailed) {
            // That the run ended early is in the report already, and why.
            return;
        }
    }

    private String key(T item) {
        String key = keyOf.apply(item);
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException("key must not be null or blank");
        }
        return key;
    }

    private boolean isNews(String key) {
        if (!seen.add(key)) {
            tally.skipped();
            return false;
        }
        ResumeLine before = store.earlier(key);
        if (before == null || before.state() == ResumeLine.State.FAILED) {
            return true;
        }
        if (before.state() == ResumeLine.State.DONE) {
            tally.skipped();
            return false;
        }
        if (!repeatable) {
            String reason = before.reason().isEmpty()
                    ? "It was begun by an earlier run, which did not live to see its end"
                    : before.reason();
            tally.unknownSinceBefore(BulkFailure.earlier(key, reason));
        }
        return repeatable;
    }
}
