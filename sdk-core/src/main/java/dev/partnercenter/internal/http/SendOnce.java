package dev.partnercenter.internal.http;

import java.io.IOException;
import java.util.Objects;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that OkHttp sends a request once. Even with all its retries off it repeats a 503 that says
 * {@code Retry-After: 0}, so the header is hidden from it under another name; {@link #retryAfter} reads either.
 */
final class SendOnce implements Interceptor {
    private static final String RETRY_AFTER = "Retry-After";
    private static final String HIDDEN = "X-Hidden-Retry-After";

    private final RunningCalls running;
    private final DeadConnections dead;

    SendOnce(RunningCalls running, DeadConnections dead) {
        this.running = running;
        this.dead = dead;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Connection connection = Objects.requireNonNull(chain.connection());
        dead.refuse(request, connection);
        Sending sending = Sending.of(chain.call(), request, running);
        if (sending != null) {
            sending.start();
        }
        Response response = chain.proceed(request);
        dead.answered(connection);
        String retryAfter = response.header(RETRY_AFTER);
        if (retryAfter == null) {
            return response;
        }
        return response.newBuilder()
                .removeHeader(RETRY_AFTER)
                .header(HIDDEN, retryAfter)
                .build();
    }

    /** {@return the value of Retry-After as the service sent it, or null} */
    static @Nullable String retryAfter(Response response) {
        String hidden = response.header(HIDDEN);
        return hidden != null ? hidden : response.header(RETRY_AFTER);
    }
}
