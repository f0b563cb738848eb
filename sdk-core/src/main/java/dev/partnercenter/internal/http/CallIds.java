package dev.partnercenter.internal.http;

import dev.partnercenter.Operation;
import dev.partnercenter.RequestContext;
import dev.partnercenter.error.CallDetails;
import java.util.UUID;

/** The two ids of one logical call; they stay the same over its attempts. */
record CallIds(UUID requestId, UUID correlationId) {
    static CallIds of(RequestContext context) {
        UUID requestId = context.requestId();
        UUID correlationId = context.correlationId();
        return new CallIds(
                requestId == null ? UUID.randomUUID() : requestId,
                correlationId == null ? UUID.randomUUID() : correlationId);
    }

    /** For further calls within a unit of work: the correlation id of the context, but always a new request id. */
    static CallIds fresh(RequestContext context) {
        UUID correlationId = context.correlationId();
        return new CallIds(UUID.randomUUID(), correlationId == null ? UUID.randomUUID() : correlationId);
    }

    CallDetails details(Operation operation, int attempts) {
        return new CallDetails(
                operation.id(),
                operation.method(),
                operation.path(),
                requestId.toString(),
                correlationId.toString(),
                attempts);
    }
}
