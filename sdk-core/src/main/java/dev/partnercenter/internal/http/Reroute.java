package dev.partnercenter.internal.http;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends every request to one address, as {@code {address}/{logical host}{path}}, after the guard has checked the logical
 * host. It lets a simulator stand in for all services while the real endpoints stay configured.
 */
final class Reroute implements Interceptor {
    private final HttpUrl target;
    /** What stands in for the root of each logical host: the guard lets only a few of them pass. */
    private final Map<String, HttpUrl> roots = new ConcurrentHashMap<>();

    private Reroute(HttpUrl target) {
        this.target = target;
    }

    /**
     * Makes a reroute.
     *
     * @throws IllegalArgumentException if the address is not http(s), has a query, or is plain http to another machine
     */
    static Reroute to(URI address) {
        HttpUrl url = HttpUrl.parse(Objects.requireNonNull(address, "reroute").toString());
        if (url == null
                || url.query() != null
                || url.fragment() != null
                || !url.username().isEmpty()) {
            throw new IllegalArgumentException(
                    "reroute must be an http or https address without query and user, was " + address);
        }
        if (!url.isHttps() && !isLoopback(url.host())) {
            throw new IllegalArgumentException(
                    "reroute must use https unless it points to this machine (localhost, 127.0.0.1, [::1]), was "
                            + address);
        }
        return new Reroute(url);
    }

    String host() {
        return target.host();
    }

    boolean isPlainHttp() {
        return !target.isHttps();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        HttpUrl logical = request.url();
        HttpUrl rerouted = root(logical.host())
                .newBuilder()
                .addEncodedPathSegments(logical.encodedPath().substring(1))
                .encodedQuery(logical.encodedQuery())
                .build();
        Response answer = chain.proceed(request.newBuilder().url(rerouted).build());
        // Where it is redirected to is relative to the host that was asked.
        return answer.code() >= 300 && answer.code() < 400
                ? answer.newBuilder().request(request).build()
                : answer;
    }

    private HttpUrl root(String logicalHost) {
        HttpUrl known = roots.get(logicalHost);
        if (known == null) {
            known = target.newBuilder().addPathSegment(logicalHost).build();
            roots.put(logicalHost, known);
        }
        return known;
    }

    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("::1") || name.matches("127(\\.\\d{1,3}){3}");
    }
}
