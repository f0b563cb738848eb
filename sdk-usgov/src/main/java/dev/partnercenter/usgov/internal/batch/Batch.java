package dev.partnercenter.usgov.internal.batch;

import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.NotSentException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.spi.PartFailure;
import dev.partnercenter.spi.Retries;
import dev.partnercenter.usgov.graph.GraphOperation;
import dev.partnercenter.usgov.internal.graph.GraphAnswer;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Up to 20 requests in one. Each has an outcome of its own; those that Graph put off are sent again, the others are not. A
 * failure of the whole is the outcome of all that it held.
 */
final class Batch<T> {
    private final GraphTenant tenant;
    private final GraphOperation operation;
    private final GraphOperation each;
    private final List<BatchItem<T>> items;
    private final Map<Integer, BatchOutcome<T>> outcomes = new TreeMap<>();

    /**
     * @param operation what sends them, and what that needs
     * @param each what each of them is
     */
    Batch(GraphTenant tenant, GraphOperation operation, GraphOperation each, List<BatchItem<T>> items) {
        this.tenant = tenant;
        this.operation = operation;
        this.each = each;
        this.items = items;
    }

    private record Answered(Map<Integer, Part> parts, GraphAnswer whole) {
        static Answered read(GraphAnswer whole) {
            return new Answered(BatchJson.parts(whole.object()), whole);
        }
    }

    private record Judged<T>(
            BatchOutcome<T> outcome,
            boolean repeatable,
            @Nullable Duration retryAfter) {
        static <T> Judged<T> settled(BatchOutcome<T> outcome) {
            return new Judged<>(outcome, false, null);
        }
    }

    /** {@return an outcome for each, in their order} */
    List<BatchOutcome<T>> send() {
        Map<Integer, Request> open = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            open.put(i, tenant.request(items.get(i).request()));
        }
        Retries retries = tenant.door().retries(tenant.here(operation).operation());
        try {
            Duration wait;
            do {
                wait = round(open);
            } while (!open.isEmpty() && retries.again(wait));
        } catch (PartnerCenterException failure) {
            end(open, forEach(failure));
        }
        return List.copyOf(outcomes.values());
    }

    private void end(Map<Integer, Request> open, PartnerCenterException failure) {
        open.keySet().forEach(number -> outcomes.put(number, BatchOutcome.failed(failure)));
    }

    /** What a failure of the whole means for each change in it. */
    private PartnerCenterException forEach(PartnerCenterException failure) {
        if (each.operation().isReadOnly()) {
            return failure;
        }
        if (failure instanceof UnknownOutcomeException lost) {
            return unknown("the batch that held it has no answer", lost.status(), lost.call(), lost);
        }
        return failure instanceof DecodeException unreadable
                ? unknown("the answer to the batch cannot be read", unreadable.status(), unreadable.call(), unreadable)
                : failure;
    }

    /** Sends what is open, leaves open what Graph put off, and says how long that wants to wait. */
    private @Nullable Duration round(Map<Integer, Request> open) {
        Answered answered = answered(open);
        Duration longest = null;
        for (int number : List.copyOf(open.keySet())) {
            Judged<T> judged = judge(number, Objects.requireNonNull(open.get(number)), answered);
            outcomes.put(number, judged.outcome());
            if (!judged.repeatable()) {
                open.remove(number);
            } else if (judged.retryAfter() != null
                    && (longest == null || judged.retryAfter().compareTo(longest) > 0)) {
                longest = judged.retryAfter();
            }
        }
        return longest;
    }

    private Answered answered(Map<Integer, Request> open) {
        try {
            return tenant.send(operation, BatchJson.request(tenant, open), Answered::read);
        } catch (PartnerCenterException failure) {
            throw failure;
        } catch (RuntimeException refused) {
            // Thrown before anything was sent; what was done by other batches must not be lost with it.
            throw new NotSentException(refused, tenant.unsent(each));
        }
    }

    private Judged<T> judge(int number, Request request, Answered answered) {
        Part part = answered.parts().get(number);
        if (part == null) {
            return Judged.settled(
                    BatchOutcome.failed(unanswered(answered.whole().details())));
        }
        if (part.isSuccess()) {
            return Judged.settled(read(number, part, answered.whole().details()));
        }
        PartFailure failure = tenant.door()
                .failure(
                        tenant.call(each, request),
                        part.response(answered.whole().response()));
        return new Judged<>(BatchOutcome.failed(failure.exception()), failure.repeatable(), failure.retryAfter());
    }

    private BatchOutcome<T> read(int number, Part part, CallDetails call) {
        try {
            return BatchOutcome.of(items.get(number).reader().apply(part.properties()));
        } catch (RuntimeException unreadable) {
            return BatchOutcome.failed(new DecodeException(
                    "The answer cannot be read: " + unreadable.getMessage(), part.status(), call, unreadable));
        }
    }

    private PartnerCenterException unanswered(CallDetails call) {
        String reason = "Microsoft Graph answered the batch without one clear answer to this request";
        return each.operation().isReadOnly()
                ? new DecodeException(reason, 200, call, null)
                : unknown(reason, null, call, null);
    }

    private static UnknownOutcomeException unknown(
            String reason, @Nullable Integer status, CallDetails call, @Nullable Throwable cause) {
        return new UnknownOutcomeException(reason, status, "Get the user to see whether it has changed", call, cause);
    }
}
