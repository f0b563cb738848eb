package dev.partnercenter.internal.http;

import dev.partnercenter.spi.ServiceCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Turns the requests of modules into calls of the engine, and answers into responses that hold no connection. */
final class ForeignCalls {
    /** The engine sets these itself. */
    private static final Set<String> OWN = Set.of("authorization", "client-request-id", "user-agent", "host");

    private ForeignCalls() {}

    static Outgoing outgoing(ServiceCall call, CallIds ids) {
        Request request = call.request();
        return new Outgoing(
                call.operation(),
                request.url(),
                headers(request),
                inMemory(request.body()),
                ids,
                Set.of(),
                false,
                call.tenantId(),
                call.forbiddenHint());
    }

    /** {@return the answer as a response that holds no connection} */
    static Response detached(ServiceCall call, CallIds ids, Answer answer) throws IOException {
        byte[] body = answer.bytes();
        Response.Builder response = new Response.Builder()
                .request(call.request().newBuilder().tag(CallIds.class, ids).build())
                .protocol(Protocol.HTTP_1_1)
                .code(answer.status())
                .message("");
        answer.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        return response.body(ResponseBody.create(body, type(answer))).build();
    }

    private static @Nullable MediaType type(Answer answer) {
        String type = answer.header("Content-Type");
        return type == null ? null : MediaType.parse(type);
    }

    static Map<String, String> headers(Request request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.headers().forEach(header -> {
            if (!OWN.contains(header.getFirst().toLowerCase(Locale.ROOT))) {
                headers.put(header.getFirst(), header.getSecond());
            }
        });
        return headers;
    }

    /** A body that can be sent again, whatever the module made it of. */
    private static @Nullable RequestBody inMemory(@Nullable RequestBody body) {
        if (body == null) {
            return null;
        }
        // Okio takes an interrupt for a broken stream, even in memory; what it means for the call is for the engine to
        // say.
        boolean interrupted = Thread.interrupted();
        try {
            Buffer buffer = new Buffer();
            body.writeTo(buffer);
            return RequestBody.create(buffer.readByteString(), body.contentType());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
