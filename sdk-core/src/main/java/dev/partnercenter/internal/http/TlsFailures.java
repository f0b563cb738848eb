package dev.partnercenter.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Says in words why a TLS handshake failed, for calls and token calls alike. It stands behind the reroute, so that the
 * host it names is the one that was really asked.
 */
final class TlsFailures implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Sending known = request.tag(Sending.class);
        Sending sending = known == null ? new Sending() : known;
        if (known == null) {
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
