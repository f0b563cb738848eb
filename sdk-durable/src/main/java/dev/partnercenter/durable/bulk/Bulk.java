package dev.partnercenter.durable.bulk;

import dev.partnercenter.PartnerCenterClient;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Does the same work for many items, such as all customers: several at once, at the documented rate, with a result for
 * each.
 *
 * <pre>{@code
 * Bulk bulk = Bulk.of(partner).resumeFile(Path.of("contacts.resume"), "contact list of March");
 * BulkReport report = bulk.run(bulk.paced().customers().list(), Customer::id, (paced, customer) -> {
 *     contacts.add(paced.customers().byId(customer.id()).billingProfile().get());
 * });
 * report.failed().values().forEach(failure -> log.warn("{}: {}", failure.key(), failure.reason()));
 * }</pre>
 *
 * <p><b>Rate.</b> Each request of the work keeps to one {@link RequestRate} for all workers, which slows down when the
 * service throttles. <b>Items</b> are taken from the source one at a time when a worker is free, by the thread that called
 * {@code run}; only keys and failures are kept. <b>Failures</b> are collected per item; the others go on.
 *
 * <p><b>Done, failed, unknown.</b> An item is <i>done</i> when its work returns. It has <i>failed</i> when the work throws
 * and none of its writes was carried out, so that it is safe to do again. It is <i>unknown</i> when a write may have been
 * carried out ({@link dev.partnercenter.error.UnknownOutcomeException}, also as a cause), or one was and the work failed
 * afterwards. Work that may be done twice without harm says so with {@link #repeatable()}.
 *
 * <p><b>Resume.</b> With {@link #resumeFile}, a later run of the same job skips what is done, does what failed again, and
 * only reports what is unknown; what was begun when the program died is unknown, too. Once a person has looked, a line
 * {@code done<tab>key} or {@code failed<tab>key} at the end of the file settles it.
 *
 * <p><b>The end.</b> A run is broken off, instead of failing for every item, when the client is closed or lacks the
 * credential, when two items in a row get no token of the same tenant (or a 401), when
 * {@link #stopAfterFailuresInARow} is reached, when an {@link Error} is thrown, when the source fails, and when the resume
 * file cannot be written. When its thread is interrupted, it interrupts its workers and waits for them; a second interrupt
 * ends the waiting. It always returns a report; {@link BulkReport#requireAllDone()} is for callers who need all.
 *
 * <p>Set it up in one thread, then use it from any.
 */
public final class Bulk {
    private static final int WORKERS = 8;
    private static final int FAILURES_IN_A_ROW = 20;

    final PartnerCenterClient partner;
    RequestRate rate = RequestRate.documented();
    BooleanSupplier stopWhen = () -> false;
    boolean repeatable;
    int workers = WORKERS;
    private BulkListener listener = progress -> {};
    private int failuresInARow = FAILURES_IN_A_ROW;
    private @Nullable Long total;
    private @Nullable Path resumeFile;
    private String job = "";

    private Bulk(PartnerCenterClient partner) {
        this.partner = partner;
    }

    /**
     * Begins to set up work on many items.
     *
     * @param partner the client, or a view of it, that the work gets a view of. Its pacer is replaced, and without a
     *     correlation id each item has one of its own. Its deadline bounds the pauses that a throttled service asks of a
     *     call that was sent already: a few minutes do for many such pauses
     * @return what to set up
     * @throws IllegalArgumentException if it is a view with a request id, which is for one call only
     */
    public static Bulk of(PartnerCenterClient partner) {
        if (partner.context().requestId() != null) {
            throw new IllegalArgumentException("partner must not carry a request id: it is for one call, not for many");
        }
        return new Bulk(partner);
    }

    /**
     * Sets how many items are worked on at once.
     *
     * @param count at least 1; 8 unless set
     * @return this
     * @throws IllegalArgumentException if it is below 1
     */
    public Bulk workers(int count) {
        workers = atLeastOne(count, "workers");
        return this;
    }

    /**
     * Sets the rate of requests, for limits of your own or to share one between several.
     *
     * @param newRate the rate; {@link RequestRate#documented()} unless set
     * @return this
     */
    public Bulk rate(RequestRate newRate) {
        rate = Objects.requireNonNull(newRate, "rate");
        return this;
    }

    /**
     * Says that doing an item again does no harm: it only reads, or it looks for itself what is there already. A later run
     * then does again what is unknown, and nothing is unknown merely because the work failed after a write.
     *
     * @return this
     */
    public Bulk repeatable() {
        repeatable = true;
        return this;
    }

    /**
     * Remembers in a file what became of each item, so that a later run can go on. Each line is on the disk before the run
     * relies on it. The file is made if it is not there, readable by its owner only; it holds keys and the messages of
     * exceptions.
     *
     * @param file where
     * @param jobName what this is about; a file of another job is refused, so name everything that the work depends on
     *     besides the items
     * @return this
     * @throws IllegalArgumentException if the name is blank
     */
    public Bulk resumeFile(Path file, String jobName) {
        if (jobName.isBlank()) {
            throw new IllegalArgumentException("jobName must not be blank");
        }
        resumeFile = Objects.requireNonNull(file, "file");
        job = jobName;
        return this;
    }

    /**
     * Sets who hears how far a run is.
     *
     * @param newListener told after each item
     * @return this
     */
    public Bulk listener(BulkListener newListener) {
        listener = Objects.requireNonNull(newListener, "listener");
        return this;
    }

    /**
     * Says how many items there will be, for the listener. Collections know it themselves.
     *
     * @param items how many
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public Bulk total(long items) {
        if (items < 0) {
            throw new IllegalArgumentException("total must not be negative, was " + items);
        }
        total = items;
        return this;
    }

    /**
     * Ends a run early and in order: once this says so, no further item is begun, and those that are running are finished.
     *
     * @param stop asked before each item, by the thread of the run
     * @return this
     */
    public Bulk stopWhen(BooleanSupplier stop) {
        stopWhen = Objects.requireNonNull(stop, "stop");
        return this;
    }

    /**
     * Sets how many items in a row have to fail, or end unknown, for the run to be broken off.
     *
     * @param count at least 1; 20 unless set
     * @return this
     * @throws IllegalArgumentException if it is below 1
     */
    public Bulk stopAfterFailuresInARow(int count) {
        failuresInARow = atLeastOne(count, "failures in a row");
        return this;
    }

    /** {@return a view of the client whose calls keep to the rate, to list the items with} */
    public PartnerCenterClient paced() {
        return partner.with(partner.context().pacer(rate));
    }

    /**
     * Does the work for each item. Blocks until all is done, or the run ends early. What goes wrong with an item, and with
     * the source of the items, is in the report.
     *
     * @param items the items; walked once, while the work goes on
     * @param key names an item, the same in each run; an item whose key came before in this run is skipped
     * @param work what to do
     * @param <T> type of the items
     * @return what came of it
     * @throws IllegalArgumentException if the resume file is not one of this job
     * @throws IllegalStateException if another run uses the resume file now
     * @throws java.io.UncheckedIOException if the resume file cannot be opened
     */
    public <T> BulkReport run(
            Iterable<? extends T> items, Function<? super T, @Nullable String> key, BulkWork<? super T> work) {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(work, "work");
        Long known = total == null && items instanceof Collection<?> all ? Long.valueOf(all.size()) : total;
        Tally tally = new Tally(new StopRules(failuresInARow), listener, rate, known);
        try (ResumeStore store = resumeFile == null ? ResumeStore.NONE : ResumeFile.open(resumeFile, job)) {
            return new BulkRun<T>(this, key, new ItemRunner<T>(this, work, store, tally), store, tally).run(items);
        }
    }

    /**
     * Does the work for each item of a stream, which is closed at the end.
     *
     * @param items the items; consumed in order, while the work goes on
     * @param key as above
     * @param work as above
     * @param <T> type of the items
     * @return what came of it
     */
    public <T> BulkReport run(Stream<T> items, Function<? super T, @Nullable String> key, BulkWork<? super T> work) {
        try (items) {
            Iterator<T> once = items.iterator();
            return run(() -> once, key, work);
        }
    }

    private static int atLeastOne(int count, String what) {
        if (count < 1) {
            throw new IllegalArgumentException(what + " must be at least 1, was " + count);
        }
        return count;
    }
}
