package dev.partnercenter.internal.http;

import dev.partnercenter.Operation;
import dev.partnercenter.error.CallDetails;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * One logical call, ready but for its token.
 *
 * @param operation what is called
 * @param url where, on the logical host
 * @param headers headers of this call only
 * @param body what is sent, or null; can be sent several times
 * @param ids the ids over all attempts
 * @param accepted error statuses that are answers, not failures (404 of an existence check)
 * @param streams whether the answer is handed out as a stream, so that the deadline ends at its headers
 * @param tenantId the tenant whose token is sent, or null for the credential's own
 * @param forbiddenHint what the operation needs, said when the service forbids it; or null
 */
record Outgoing(
        Operation operation,
        HttpUrl url,
        Map<String, String> headers,
        @Nullable RequestBody body,
        CallIds ids,
        Set<Integer> accepted,
        boolean streams,
        @Nullable String tenantId,
        @Nullable String forbiddenHint) {

    /** A call to Partner Center, in the partner's own tenant. */
    Outgoing(
            Operation operation,
            HttpUrl url,
            Map<String, String> headers,
            @Nullable RequestBody body,
            CallIds ids,
            Set<Integer> accepted,
            boolean streams) {
        this(operation, url, headers, body, ids, accepted, streams, null, null);
    }

    CallDetails details(int attempts) {
        return ids.details(operation, attempts);
    }

    boolean accepts(int status) {
        return (status >= 200 && status < 300) || accepted.contains(status);
    }
}
