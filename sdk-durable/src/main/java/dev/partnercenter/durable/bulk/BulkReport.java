package dev.partnercenter.durable.bulk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run. Every item that was taken from the source is in exactly one of the counts and collections.
 *
 * @param end how the run ended
 * @param stoppedBy what it was broken off by; null unless {@code end} is {@link End#BROKEN_OFF}
 * @param done how many items were done
 * @param skipped how many needed nothing: done by an earlier run, or seen before in this one
 * @param failed the items that failed, by key, in the order in which they ended. Their work is safe to do again: none of
 *     their writes was carried out, or the work was declared repeatable
 * @param unknown the items that may have been done, or done in part, by key; also those left over from earlier runs. Look
 *     at the service before you do anything about them
 * @param notBegun the keys of items that were not begun. Complete if the items were a collection; what was to come page
 *     by page from the service is not fetched to be listed here
 */
public record BulkReport(
        End end,
        @Nullable Throwable stoppedBy,
        long done,
        long skipped,
        Map<String, BulkFailure> failed,
        Map<String, BulkFailure> unknown,
        List<String> notBegun) {

    /** How a run ended. */
    public enum End {
        /** Every item was tried. */
        COMPLETE,
        /** {@link Bulk#stopWhen} said so; what was running was finished. */
        STOPPED,
        /** The thread of the run was interrupted; its interrupt flag is set again. */
        INTERRUPTED,
        /** To go on would have been of no use; {@link #stoppedBy()} says why. */
        BROKEN_OFF
    }

    /** Makes the collections unmodifiable. */
    public BulkReport {
        failed = Collections.unmodifiableMap(new LinkedHashMap<>(failed));
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
        notBegun = List.copyOf(notBegun);
    }

    /** {@return whether every item is done, now or by an earlier run} */
    public boolean isAllDone() {
        return end == End.COMPLETE && failed.isEmpty() && unknown.isEmpty();
    }

    /**
     * For callers who can go on only if nothing is left.
     *
     * @throws BulkIncompleteException if not every item is done
     */
    public void requireAllDone() {
        if (!isAllDone()) {
            throw new BulkIncompleteException(this);
        }
    }

    /** {@return the counts in one line, without keys} */
    @Override
    public String toString() {
        return "%s: %d done, %d failed, %d unknown, %d skipped, %d not begun"
                .formatted(end, done, failed.size(), unknown.size(), skipped, notBegun.size());
    }
}
