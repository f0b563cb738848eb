package dev.partnercenter;

import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.internal.AsyncBridge;
import dev.partnercenter.internal.JacksonVersion;
import dev.partnercenter.internal.Time;
import dev.partnercenter.internal.auth.TestOnly;
import dev.partnercenter.internal.auth.Tokens;
import dev.partnercenter.internal.http.BaseClient;
import dev.partnercenter.internal.http.Settings;
import dev.partnercenter.internal.http.TlsContext;
import dev.partnercenter.spi.CloudModule;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Collects the settings of a {@link PartnerCenterClient}. */
public final class PartnerCenterClientBuilder {
    private @Nullable PartnerCloud cloud;
    private @Nullable AppCredential appCredential;
    private @Nullable UserCredential userCredential;
    private @Nullable OkHttpClient httpClient;
    private @Nullable TlsContext tls;
    private @Nullable URI reroute;
    private @Nullable Executor executor;
    private @Nullable String applicationName;
    private @Nullable CloudModule cloudModule;
    private boolean onlyStated;
    private boolean strictCollections;
    private RetryPolicy retryPolicy = RetryPolicy.DEFAULT;
    private Duration deadline = Duration.ofMinutes(2);
    private Locale locale = Locale.US;
    private final List<ExchangeListener> listeners = new ArrayList<>();
    private Time time = Time.system();
    private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

    PartnerCenterClientBuilder() {}

    /** Sets the cloud. Required. */
    public PartnerCenterClientBuilder cloud(PartnerCloud value) {
        cloud = Objects.requireNonNull(value, "cloud");
        return this;
    }

    /** Sets where app-only tokens come from. This or a user credential is required; many operations take only one kind. */
    public PartnerCenterClientBuilder appCredential(AppCredential value) {
        appCredential = Objects.requireNonNull(value, "appCredential");
        return this;
    }

    /** Sets where App+User tokens come from. */
    public PartnerCenterClientBuilder userCredential(UserCredential value) {
        userCredential = Objects.requireNonNull(value, "userCredential");
        return this;
    }

    /** Sets how often and how slowly calls are sent again. Default: {@link RetryPolicy#DEFAULT}. */
    public PartnerCenterClientBuilder retryPolicy(RetryPolicy value) {
        retryPolicy = Objects.requireNonNull(value, "retryPolicy");
        return this;
    }

    /**
     * Sets how long one call may take in all: tokens, attempts, waits between them and reading the answer; for a download,
     * until its first byte. Default: two minutes.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public PartnerCenterClientBuilder deadline(Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException("deadline must be positive, was " + value);
        }
        deadline = value;
        return this;
    }

    /** Sets the language of texts in answers, sent as {@code X-Locale}. Default: {@code en-US}. */
    public PartnerCenterClientBuilder locale(Locale value) {
        locale = Objects.requireNonNull(value, "locale");
        return this;
    }

    /**
     * Names the application to the service, as {@code MS-PartnerCenter-Application}.
     *
     * @throws IllegalArgumentException if it is blank or holds other than visible ASCII characters
     */
    public PartnerCenterClientBuilder applicationName(String value) {
        if (value.isBlank() || !value.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("applicationName must be visible ASCII text");
        }
        applicationName = value;
        return this;
    }

    /** Adds a listener that is told of every attempt, for metrics. */
    public PartnerCenterClientBuilder exchangeListener(ExchangeListener value) {
        listeners.add(Objects.requireNonNull(value, "exchangeListener"));
        return this;
    }

    /** Sets where {@link PartnerCenterClient#async} runs. Default: daemon threads of the client. */
    public PartnerCenterClientBuilder executor(Executor value) {
        executor = Objects.requireNonNull(value, "executor");
        return this;
    }

    /**
     * Sets an OkHttpClient to build on: its proxy, TLS context, time-outs, pool and interceptors are kept. Redirects,
     * resends, cookies, cache, the host guard and what TLS offers are this SDK's whatever it says. It is never closed.
     */
    public PartnerCenterClientBuilder httpClient(OkHttpClient value) {
        httpClient = Objects.requireNonNull(value, "httpClient");
        return this;
    }

    /**
     * Sets the TLS implementation for every byte: Partner Center, token calls and Microsoft Graph. For a provider that is
     * validated for FIPS 140, trusted authorities of one's own, or a client certificate that somebody on the way asks for.
     *
     * <pre>{@code
     * // With the providers BCFIPS and BCJSSE ("fips:BCFIPS") of Bouncy Castle registered
     * TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX", "BCJSSE");
     * trust.init((KeyStore) null);                                   // the trusted authorities of the JVM
     * SSLContext fips = SSLContext.getInstance("TLS", "BCJSSE");
     * fips.init(null, trust.getTrustManagers(), null);
     * builder.sslContext(fips, (X509TrustManager) trust.getTrustManagers()[0]);
     * }</pre>
     *
     * <p>Whatever the context supports, no more is offered than TLS 1.3 and TLS 1.2 with suites that have forward secrecy
     * and authenticated encryption; of these, what the context enables by default. With {@link #httpClient} set as well,
     * this context wins over the TLS context of that client, and all its other settings are kept.
     *
     * @param context initialized with the trust manager
     * @param trustManager the one that the context was initialized with
     * @throws IllegalArgumentException if the context is not initialized, or enables nothing of the above
     */
    public PartnerCenterClientBuilder sslContext(SSLContext context, X509TrustManager trustManager) {
        tls = new TlsContext(context, trustManager);
        return this;
    }

    /**
     * Sends every byte to one address, as {@code {address}/{host it was meant for}/…}, so that a simulator can stand in
     * for all services. The endpoints of the cloud stay configured and are still checked. Takes only credentials marked by
     * {@link dev.partnercenter.auth.Credentials#testOnly}, so that no real secret ever goes there.
     *
     * @param value https, or http to this machine
     */
    public PartnerCenterClientBuilder reroute(URI value) {
        reroute = Objects.requireNonNull(value, "reroute");
        return this;
    }

    /** Used by the modules that add clouds, such as {@code partnercenter-sdk-usgov}; not for applications. */
    public PartnerCenterClientBuilder cloudModule(CloudModule value) {
        cloudModule = Objects.requireNonNull(value, "cloudModule");
        return this;
    }

    /**
     * Refuses operations of which no public text says that they exist in the cloud. By default only those are refused of
     * which it is said that they do not. Has no effect in the commercial cloud, where all exist.
     */
    public PartnerCenterClientBuilder onlyStatedOperations() {
        onlyStated = true;
        return this;
    }

    /**
     * Ends every walk over a collection at a page with an element that cannot be read, as {@link Paged#strict()} does for
     * one. By default all other elements are given out, and those at the end.
     */
    public PartnerCenterClientBuilder strictCollections() {
        strictCollections = true;
        return this;
    }

    /** For tests of the SDK: another clock. */
    PartnerCenterClientBuilder time(Time value) {
        time = value;
        return this;
    }

    /** For tests of the SDK: other numbers in [0, 1) for the jitter. */
    PartnerCenterClientBuilder random(DoubleSupplier value) {
        random = value;
        return this;
    }

    /**
     * Makes the client. Nothing is sent yet.
     *
     * @return the client
     * @throws IllegalStateException if the cloud or every credential is missing, or Jackson is too old
     * @throws IllegalArgumentException if the reroute address cannot be used, or real credentials would be sent there
     */
    public PartnerCenterClient build() {
        JacksonVersion.check();
        PartnerCloud chosen = cloud;
        if (chosen == null) {
            throw new IllegalStateException("cloud is not set");
        }
        if (cloudModule != null) {
            cloudModule.check(chosen);
        }
        if (appCredential == null && userCredential == null) {
            throw new IllegalStateException("neither appCredential nor userCredential is set");
        }
        if (reroute != null && !(TestOnly.isSafe(appCredential) && TestOnly.isSafe(userCredential))) {
            throw new IllegalArgumentException("reroute takes only credentials marked with Credentials.testOnly, so"
                    + " that no real secret is sent to a stand-in");
        }
        BaseClient base = BaseClient.create(chosen, httpClient, tls, reroute, time);
        URI exception = chosen.authorityException();
        if (exception != null) {
            LoggerFactory.getLogger(PartnerCenterClient.class)
                    .warn("Tokens for Partner Center are asked of {}, outside of cloud {}", exception, chosen.name());
        }
        Settings settings = new Settings(
                base,
                chosen,
                new Tokens(chosen, appCredential, userCredential, base.http(), time),
                retryPolicy,
                deadline,
                locale,
                UserAgent.VALUE,
                applicationName,
                List.copyOf(listeners),
                refusal(cloudModule, onlyStated),
                strictCollections,
                time,
                random);
        return new PartnerCenterClient(settings, cloudModule, new AsyncBridge(executor));
    }

    private static Function<Operation, @Nullable String> refusal(@Nullable CloudModule module, boolean onlyStated) {
        return module == null ? operation -> null : operation -> module.refusal(operation, onlyStated);
    }
}
