package dev.partnercenter.durable.bulk;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RequestContext;
import dev.partnercenter.error.UnknownOutcomeException;
import java.util.UUID;

/** Does the work for single items, on the threads of the workers, and settles what became of each. */
final class ItemRunner<T> {
    private final PartnerCenterClient partner;
    private final RequestRate rate;
    private final boolean repeatable;
    private final BulkWork<? super T> work;
    private final ResumeStore store;
    private final Tally tally;

    ItemRunner(Bulk settings, BulkWork<? super T> work, ResumeStore store, Tally tally) {
        this.partner = settings.partner;
        this.rate = settings.rate;
        this.repeatable = settings.repeatable;
        this.work = work;
        this.store = store;
        this.tally = tally;
    }

    void run(String key, T item) {
        if (!begin(key)) {
            return;
        }
        ItemCalls calls = new ItemCalls(rate);
        try {
            work.run(partner.with(context(calls)), item);
            done(key);
        } catch (Throwable failure) {
            failed(key, failure, calls);
        }
    }

    private boolean begin(String key) {
        if (!tally.begins(key)) {
            return false;
        }
        try {
            if (!repeatable) {
                store.write(ResumeLine.of(ResumeLine.State.BEGUN, key));
            }
            return true;
        } catch (RuntimeException notRemembered) {
            tally.stop(BulkReport.End.BROKEN_OFF, notRemembered);
            tally.notBegun(key);
            return false;
        }
    }

    private RequestContext context(ItemCalls calls) {
        RequestContext paced = partner.context().pacer(calls);
        return paced.correlationId() == null ? paced.correlationId(UUID.randomUUID()) : paced;
    }

    private void done(String key) {
        remember(ResumeLine.of(ResumeLine.State.DONE, key));
        tally.done(key);
    }

    private void failed(String key, Throwable exception, ItemCalls calls) {
        BulkFailure failure = BulkFailure.of(key, exception);
        if (isUnknown(exception) || (calls.changedSomething() && !repeatable)) {
            remember(ResumeLine.of(ResumeLine.State.UNKNOWN, failure));
            tally.unknown(failure, exception);
        } else {
            remember(ResumeLine.of(ResumeLine.State.FAILED, failure));
            tally.failed(failure, exception);
        }
    }

    private static boolean isUnknown(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownOutcomeException) {
                return true;
            }
        }
        return false;
    }

    /** An item has ended, whether that can be written down or not; without the file no other one begins. */
    private void remember(ResumeLine line) {
        try {
            store.write(line);
        } catch (RuntimeException notRemembered) {
            tally.stop(BulkReport.End.BROKEN_OFF, notRemembered);
        }
    }
}
