package dev.partnercenter.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which call an exception belongs to.
 *
 * @param operation name of the operation, such as {@code create-an-order}
 * @param method HTTP verb
 * @param path path template, without the ids
 * @param requestId MS-RequestId of the call, or null if it ended before one was made
 * @param correlationId MS-CorrelationId of the call, or null if it ended before one was made
 * @param attempts how many times the request was sent or tried
 */
public record CallDetails(
        String operation,
        String method,
        String path,
        @Nullable String requestId,
        @Nullable String correlationId,
        int attempts)
        implements Serializable {

    /** {@return the details in the form in which they end a message} */
    public String summary() {
        StringBuilder text = new StringBuilder("operation ").append(operation);
        if (requestId != null) {
            text.append(", request id ").append(requestId);
        }
        if (correlationId != null) {
            text.append(", correlation id ").append(correlationId);
        }
        if (attempts > 1) {
            text.append(", attempts ").append(attempts);
        }
        return text.toString();
    }
}
