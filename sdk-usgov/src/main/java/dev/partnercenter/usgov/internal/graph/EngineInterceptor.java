package dev.partnercenter.usgov.internal.graph;

import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.spi.ModuleDoor;
import dev.partnercenter.spi.ServiceCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Answers every request of a Graph client through the engine; nothing goes further down its own chain. */
final class EngineInterceptor implements Interceptor {
    private static final String JSON = "application/json";
    private static final String FORBIDDEN =
            "Check the permissions that the application has in the tenant and the roles of the signed-in user, in a"
                    + " customer's tenant those given by GDAP; the documentation of the request names both";

    private final ModuleDoor door;
    private final @Nullable String tenantId;

    EngineInterceptor(ModuleDoor door, @Nullable String tenantId) {
        this.door = door;
        this.tenantId = tenantId;
    }

    @Override
    public Response intercept(Chain chain) {
        Request request = chain.request();
        Request documented =
                request.newBuilder().url(DocumentedUrls.of(request.url())).build();
        return door.send(
                new ServiceCall(RawOperations.of(documented, tenantId != null), tenantId, documented, FORBIDDEN),
                answer -> readable(documented, answer));
    }

    /** What the Graph client could not read it would report with exceptions of its own, without the ids of the call. */
    private static Response readable(Request request, Response answer) {
        if (!JSON.equals(request.header("Accept"))) {
            return answer;
        }
        try (ResponseBody body = answer.peekBody(Long.MAX_VALUE)) {
            byte[] bytes = body.bytes();
            if (bytes.length > 0) {
                ModelJson.readObject(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return answer;
    }
}
