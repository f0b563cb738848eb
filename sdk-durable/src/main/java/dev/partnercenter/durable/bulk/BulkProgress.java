package dev.partnercenter.durable.bulk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is.
 *
 * @param done items that are done, in this run
 * @param failed items that failed
 * @param unknown items that may have been done, or done in part
 * @param skipped items that need nothing: done by an earlier run, or seen before in this one
 * @param total how many items there are; null if that is not known
 * @param requestsPerMinute the rate that is allowed now
 * @param pausedFor for how long nothing is sent because the service asked for it; zero if it did not
 */
public record BulkProgress(
        long done,
        long failed,
        long unknown,
        long skipped,
        @Nullable Long total,
        int requestsPerMinute,
        Duration pausedFor) {

    /** {@return how many items have ended, one way or the other} */
    public long ended() {
        return done + failed + unknown + skipped;
    }
}
