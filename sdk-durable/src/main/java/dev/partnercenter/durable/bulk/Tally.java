package dev.partnercenter.durable.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what became of the items of one run, and knows whether the run goes on. Thread-safe. */
final class Tally {
    private static final Logger LOG = LoggerFactory.getLogger(Bulk.class);

    private final StopRules rules;
    private final BulkListener listener;
    private final RequestRate rate;
    private final @Nullable Long total;
    private final Set<String> running = new LinkedHashSet<>();
    private final Map<String, BulkFailure> failed = new LinkedHashMap<>();
    private final Map<String, BulkFailure> unknown = new LinkedHashMap<>();
    private final List<String> notBegun = new ArrayList<>();
    private BulkReport.End end = BulkReport.End.COMPLETE;
    private @Nullable Throwable stoppedBy;
    private long done;
    private long skipped;

    Tally(StopRules rules, BulkListener listener, RequestRate rate, @Nullable Long total) {
        this.rules = rules;
        this.listener = listener;
        this.rate = rate;
        this.total = total;
    }

    synchronized boolean goesOn() {
        return end == BulkReport.End.COMPLETE;
    }

    /** Keeps further items from being begun; the first reason stays. */
    synchronized void stop(BulkReport.End how, @Nullable Throwable cause) {
        if (goesOn()) {
            end = how;
            stoppedBy = cause;
        }
    }

    /** {@return whether an item may begin, and is counted as running} */
    synchronized boolean begins(String key) {
        if (goesOn()) {
            return running.add(key);
        }
        notBegun.add(key);
        return false;
    }

    synchronized void notBegun(String key) {
        running.remove(key);
        notBegun.add(key);
    }

    synchronized void skipped() {
        skipped++;
        tell();
    }

    synchronized void unknownSinceBefore(BulkFailure failure) {
        unknown.put(failure.key(), failure);
        tell();
    }

    synchronized void done(String key) {
        if (running.remove(key)) {
            rules.itemDone();
            done++;
            tell();
        }
    }

    synchronized void failed(BulkFailure failure, Throwable exception) {
        ended(failed, failure, exception);
    }

    synchronized void unknown(BulkFailure failure, Throwable exception) {
        ended(unknown, failure, exception);
    }

    private void ended(Map<String, BulkFailure> failures, BulkFailure failure, Throwable exception) {
        if (running.remove(failure.key())) {
            failures.put(failure.key(), failure);
            if (rules.endsTheRun(exception)) {
                stop(BulkReport.End.BROKEN_OFF, exception);
            }
            tell();
        }
    }

    /** Counts what still runs as unknown; what comes of it later is not heard any more. */
    synchronized void giveUpOnRunning() {
        running.forEach(
                key -> unknown.put(key, BulkFailure.earlier(key, "It was still running when the run was given up")));
        running.clear();
    }

    synchronized BulkReport report() {
        return new BulkReport(end, stoppedBy, done, skipped, failed, unknown, notBegun);
    }

    private void tell() {
        try {
            listener.progress(new BulkProgress(
                    done, failed.size(), unknown.size(), skipped, total, rate.current(), rate.pausedFor()));
        } catch (RuntimeException broken) {
            // What only watches must not break an order.
            LOG.warn("A listener failed: {}", broken.toString());
        }
    }
}
