package dev.partnercenter.internal.http;

import java.util.List;
import java.util.stream.Stream;
import okhttp3.CipherSuite;
import okhttp3.ConnectionSpec;
import okhttp3.TlsVersion;

/**
 * What is offered in a TLS handshake: versions 1.2 and 1.3, and the suites with forward secrecy and authenticated
 * encryption. Said here rather than left to OkHttp or the JDK, whose lists change. See docs/decisions/0005-tls-and-fips.md.
 */
final class TlsRules {
    static final String IN_WORDS = "TLS 1.3, and TLS 1.2 with forward secrecy and authenticated encryption";

    private static final List<CipherSuite> OF_TLS_1_3 = List.of(
            CipherSuite.TLS_AES_128_GCM_SHA256,
            CipherSuite.TLS_AES_256_GCM_SHA384,
            CipherSuite.TLS_CHACHA20_POLY1305_SHA256);

    private static final List<CipherSuite> OF_TLS_1_2 = List.of(
            CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
            CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
            CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
            CipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
            CipherSuite.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
            CipherSuite.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256);

    /** OkHttp leaves out of it what the TLS implementation of the client does not enable. */
    static final ConnectionSpec OFFERED = new ConnectionSpec.Builder(ConnectionSpec.RESTRICTED_TLS)
            .tlsVersions(TlsVersion.TLS_1_3, TlsVersion.TLS_1_2)
            .cipherSuites(
                    Stream.concat(OF_TLS_1_3.stream(), OF_TLS_1_2.stream()).toArray(CipherSuite[]::new))
            .build();

    private TlsRules() {}

    /** {@return whether anything is left to offer with a TLS implementation} */
    static boolean leaveSomethingOf(List<String> versions, List<String> suites) {
        return leaves(TlsVersion.TLS_1_3, OF_TLS_1_3, versions, suites)
                || leaves(TlsVersion.TLS_1_2, OF_TLS_1_2, versions, suites);
    }

    private static boolean leaves(
            TlsVersion version, List<CipherSuite> allowed, List<String> versions, List<String> suites) {
        return versions.contains(version.javaName())
                && allowed.stream().map(CipherSuite::javaName).anyMatch(suites::contains);
    }
}
