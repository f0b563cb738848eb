package dev.partnercenter.usgov.internal.batch;

import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ClientClosedException;
import dev.partnercenter.error.NotSentException;
import dev.partnercenter.usgov.graph.GraphOperation;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends any number of requests by {@code $batch}, as many at a time as Graph takes. */
public final class Batches {
    private static final int MOST = 20;

    private Batches() {}

    /**
     * Sends all, one batch after the other; a failure does not keep the rest from being sent. An interrupt and the end of
     * the client do: what was not sent by then has a {@link NotSentException}.
     *
     * @param operation what sends them, and what that needs
     * @param each what each of them is
     * @param items the requests
     * @return an outcome for each, in their order
     */
    public static <T> List<BatchOutcome<T>> send(
            GraphTenant tenant, GraphOperation operation, GraphOperation each, List<BatchItem<T>> items) {
        List<BatchOutcome<T>> outcomes = new ArrayList<>(items.size());
        for (int from = 0; from < items.size(); from += MOST) {
            List<BatchItem<T>> some = items.subList(from, Math.min(from + MOST, items.size()));
            RuntimeException end = end(tenant, each);
            outcomes.addAll(
                    end == null ? new Batch<>(tenant, operation, each, some).send() : notSent(tenant, each, some, end));
        }
        return outcomes;
    }

    /** {@return why nothing may be sent any more, or null} */
    private static @Nullable RuntimeException end(GraphTenant tenant, GraphOperation each) {
        CallDetails call = tenant.unsent(each);
        if (tenant.door().isClosed()) {
            return new ClientClosedException(call, null);
        }
        return Thread.currentThread().isInterrupted()
                ? new CallInterruptedException("The thread was interrupted", call, null)
                : null;
    }

    private static <T> List<BatchOutcome<T>> notSent(
            GraphTenant tenant, GraphOperation each, List<BatchItem<T>> items, RuntimeException end) {
        BatchOutcome<T> outcome = BatchOutcome.failed(
                new NotSentException("the work ended before the turn of this request", tenant.unsent(each), end));
        return Collections.nCopies(items.size(), outcome);
    }
}
