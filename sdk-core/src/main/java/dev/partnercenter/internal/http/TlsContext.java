package dev.partnercenter.internal.http;

import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** The TLS implementation that an application hands in, checked when it comes rather than at the first call. */
public record TlsContext(SSLContext context, X509TrustManager trustManager) {
    /**
     * Checks that something is left of the context under the rules of this SDK.
     *
     * @throws IllegalArgumentException if the context is not initialized, or enables nothing that may be offered
     */
    public TlsContext {
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(trustManager, "trustManager");
        List<String> suites;
        List<String> versions;
        try {
            suites = List.of(context.getSocketFactory().getDefaultCipherSuites());
            versions = List.of(context.getDefaultSSLParameters().getProtocols());
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("context must be initialized: call its method init first", e);
        }
        if (!TlsRules.leaveSomethingOf(versions, suites)) {
            throw new IllegalArgumentException("context enables nothing of what may be offered, which is "
                    + TlsRules.IN_WORDS + "; it enables the versions " + versions + " and the suites " + suites);
        }
    }

    void applyTo(OkHttpClient.Builder builder) {
        builder.sslSocketFactory(context.getSocketFactory(), trustManager);
    }
}
