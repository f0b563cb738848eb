package dev.partnercenter.internal.http;

import dev.partnercenter.PartnerCloud;
import dev.partnercenter.internal.Time;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The one OkHttp client under everything: Partner Center, the token calls and Graph. It holds what must be true of every
 * byte (host guard, TLS, proxy, time-outs, no redirects, no resends) and nothing that belongs to one service.
 */
public final class BaseClient implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(60);

    /**
     * How many connections are kept that no call uses, for the services and the token endpoint together. OkHttp keeps five,
     * so that on HTTP/1.1 more threads than that would close connections and open new ones, TLS handshake included, each
     * time they pause.
     */
    static final int IDLE_CONNECTIONS = 32;

    private static final Duration KEPT_IDLE = Duration.ofMinutes(5);

    private final OkHttpClient http;
    private final boolean ownsPool;
    private final CountDownLatch closing;
    private final RunningCalls running;

    private BaseClient(OkHttpClient http, boolean ownsPool, CountDownLatch closing, RunningCalls running) {
        this.http = http;
        this.ownsPool = ownsPool;
        this.closing = closing;
        this.running = running;
    }

    /**
     * Builds the base.
     *
     * @param cloud whose hosts are allowed
     * @param callers the application's own client to start from (proxy, TLS, pool, interceptors), or null
     * @param tls the application's own TLS implementation, which wins over that of its client, or null
     * @param reroute the address that stands in for all hosts, or null
     * @param time tells how long a connection was idle
     * @return the base; closing it leaves the caller's client open
     */
    public static BaseClient create(
            PartnerCloud cloud,
            @Nullable OkHttpClient callers,
            @Nullable TlsContext tls,
            @Nullable URI reroute,
            Time time) {
        CountDownLatch closing = new CountDownLatch(1);
        RunningCalls running = new RunningCalls(closing);
        DeadConnections dead = new DeadConnections(time);
        OkHttpClient.Builder builder = callers == null ? fresh() : callers.newBuilder();
        Reroute rerouting = reroute == null ? null : Reroute.to(reroute);
        builder.followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .authenticator(Authenticator.NONE)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                // An own dispatcher, so that close() cancels our calls and no others.
                .dispatcher(new Dispatcher())
                .connectionSpecs(
                        rerouting != null && rerouting.isPlainHttp()
                                // Nothing is encrypted, so that the trusted authorities need not be loaded.
                                ? List.of(ConnectionSpec.CLEARTEXT)
                                : List.of(TlsRules.OFFERED))
                .addInterceptor(new HostGuard(cloud, running));
        if (tls != null) {
            tls.applyTo(builder);
        }
        Set<String> resolvable = new HashSet<>(cloud.allowedHosts());
        if (rerouting != null) {
            builder.addInterceptor(rerouting);
            resolvable = Set.of(rerouting.host());
        }
        builder.addInterceptor(new TlsFailures(running)).addInterceptor(dead);
        builder.networkInterceptors().add(0, new SendOnce(running, dead));
        OkHttpClient.Builder withDns =
                builder.dns(new GuardedDns(resolvable, callers == null ? Dns.SYSTEM : callers.dns()));
        return new BaseClient(withDns.build(), callers == null, closing, running);
    }

    private static OkHttpClient.Builder fresh() {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, KEPT_IDLE.toMillis(), TimeUnit.MILLISECONDS))
                .connectTimeout(CONNECT_TIMEOUT)
                .readTimeout(IDLE_TIMEOUT)
                .writeTimeout(IDLE_TIMEOUT);
    }

    /**
     * Gives the client to make calls with; every request needs a {@link Purpose} tag, unless its call
     * is one of {@link #running()}.
     *
     * @return the client
     * @throws IllegalStateException if this base is closed
     */
    public OkHttpClient http() {
        if (isClosed()) {
            throw new IllegalStateException("the client is closed");
        }
        return http;
    }

    /** {@return a call of the client; if this base is closed it cannot be executed} */
    Call newCall(Request request) {
        return http.newCall(request);
    }

    /** {@return the calls that threads are in} */
    RunningCalls running() {
        return running;
    }

    /** {@return whether {@link #close()} was called} */
    boolean isClosed() {
        return closing.getCount() == 0;
    }

    /** {@return what opens when this is closed} */
    CountDownLatch closing() {
        return closing;
    }

    /** Cancels the calls that run and, unless they belong to the caller, closes the connections. */
    @Override
    public void close() {
        closing.countDown();
        http.dispatcher().cancelAll();
        running.cancelAll();
        if (ownsPool) {
            http.connectionPool().evictAll();
        }
    }
}
