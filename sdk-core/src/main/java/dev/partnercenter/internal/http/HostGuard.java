package dev.partnercenter.internal.http;

import dev.partnercenter.PartnerCloud;
import java.io.IOException;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Refuses every request to a host that the cloud does not name for the request's purpose. It stands last among the
 * application interceptors, so it sees what the interceptors of a caller's own OkHttpClient made of the request, and it
 * decides before DNS is asked.
 */
final class HostGuard implements Interceptor {
    private final PartnerCloud cloud;
    private final RunningCalls running;

    HostGuard(PartnerCloud cloud, RunningCalls running) {
        this.cloud = cloud;
        this.running = running;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Sending sending = running.sending(chain.call());
        check(request.url(), sending == null ? request.tag(Purpose.class) : sending.purpose());
        return chain.proceed(request);
    }

    private void check(HttpUrl url, @Nullable Purpose purpose) throws HostRefusedException {
        // OkHttp writes hosts in lower case.
        String host = url.host();
        if (purpose == null) {
            throw new HostRefusedException(host, "a request without a purpose was refused, to host " + host);
        }
        Set<String> allowed = purpose.allowedHosts(cloud);
        if (!allowed.contains(host)) {
            throw new HostRefusedException(
                    host,
                    "host " + host + " is not allowed for " + (purpose.token() ? "tokens of " : "calls of ")
                            + purpose.service() + " in cloud " + cloud.name() + "; allowed: " + allowed);
        }
        if (!url.isHttps()) {
            throw new HostRefusedException(host, "plain http to host " + host + " is not allowed");
        }
    }
}
