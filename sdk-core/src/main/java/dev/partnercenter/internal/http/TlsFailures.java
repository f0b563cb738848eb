package dev.partnercenter.internal.http;

import java.io.IOException;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Says in words why a TLS handshake failed, for calls and token calls alike. It stands behind the reroute, so that the
 * host it names is the one that was really asked.
 */
final class TlsFailures implements Interceptor {
    private final RunningCalls running;

    TlsFailures(RunningCalls running) {
        this.running = running;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Sending sending = Sending.of(chain.call(), request, running);
        if (sending == null) {
            sending = new Sending(Objects.requireNonNull(request.tag(Purpose.class)));
            request = request.newBuilder().tag(Sending.class, sending).build();
        }
        try {
            return chain.proceed(request);
        } catch (IOException e) {
            // Once bytes were sent the handshake was over, and the failure is one of the connection.
            String reason = sending.hasStarted() || !request.isHttps() ? null : reason(request, e);
            throw reason == null ? e : new TlsRefusedException(reason, e);
        }
    }

    private static @Nullable String reason(Request request, IOException e) {
        return new TlsReason(request.url().host(), e).inWords();
    }
}
