package dev.partnercenter.internal.http;

import dev.partnercenter.Operation;
import dev.partnercenter.RequestContext;
import dev.partnercenter.error.CallDetails;
import java.util.UUID;

/**
 * The two ids of one logical call; they stay the same over its attempts.
 *
 * @param requestText the request id as it is sent and shown
 * @param correlationText the correlation id as it is sent and shown
 */
record CallIds(UUID requestId, UUID correlationId, String requestText, String correlationText) {
    private CallIds(UUID requestId, UUID correlationId) {
        this(requestId, correlationId, requestId.toString(), correlationId.toString());
    }

    static CallIds of(RequestContext context) {
        UUID requestId = context.requestId();
        return new CallIds(requestId == null ? Ids.next() : requestId, correlationId(context));
    }

    /** For further calls within a unit of work: the correlation id of the context, but always a new request id. */
    static CallIds fresh(RequestContext context) {
        return new CallIds(Ids.next(), correlationId(context));
    }

    private static UUID correlationId(RequestContext context) {
        UUID given = context.correlationId();
        return given == null ? Ids.next() : given;
    }

    CallDetails details(Operation operation, int attempts) {
        return new CallDetails(
                operation.id(), operation.method(), operation.path(), requestText, correlationText, attempts);
    }
}
