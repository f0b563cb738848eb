package dev.partnercenter.usgov.internal.batch;

import dev.partnercenter.usgov.graph.GraphOperation;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.util.ArrayList;
import java.util.List;

/** Sends any number of requests by {@code $batch}, as many at a time as Graph takes. */
public final class Batches {
    private static final int MOST = 20;

    private Batches() {}

    /**
     * Sends all, one batch after the other; a failure does not keep the rest from being sent. Once the thread is
     * interrupted or the client closed, the batches to come fail before anything of them is sent.
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
            outcomes.addAll(new Batch<>(tenant, operation, each, some).send());
        }
        return outcomes;
    }
}
