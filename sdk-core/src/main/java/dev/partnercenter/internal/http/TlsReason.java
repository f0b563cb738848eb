package dev.partnercenter.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownServiceException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateRevokedException;
import java.security.cert.PKIXReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Why there is no TLS connection. Reads the exceptions of any TLS implementation; the JDK has no types for most causes. */
final class TlsReason {
    private static final Pattern NAMES = Pattern.compile("subjectAltNames: \\[(.+?)]");
    private static final String UNTRUSTED =
            " is signed by no authority (CA) that is trusted here: it is self-signed, or"
                    + " its CA is unknown or was not sent along";

    private final String host;
    private final String certificate;
    private final List<Throwable> chain = new ArrayList<>();

    TlsReason(String host, IOException failure) {
        this.host = host;
        this.certificate = "the certificate of host " + host;
        for (Throwable at = failure; at != null && !chain.contains(at); at = at.getCause()) {
            chain.add(at);
        }
    }

    /** {@return the reason, or null if the failure is none of TLS, and another try may do} */
    @Nullable String inWords() {
        if (find(EOFException.class) != null
                || find(SocketException.class) != null
                || find(InterruptedIOException.class) != null) {
            return null;
        }
        SSLPeerUnverifiedException unverified = find(SSLPeerUnverifiedException.class);
        if (unverified != null) {
            return unverified(String.valueOf(unverified.getMessage()));
        }
        if (find(CertificateException.class) != null || find(CertPathValidatorException.class) != null) {
            return certificate + ofCertificate();
        }
        if (find(CertPathBuilderException.class) != null) {
            return certificate + UNTRUSTED;
        }
        if (find(UnknownServiceException.class) != null) {
            return "the TLS implementation of this client enables nothing of what may be offered, which is "
                    + TlsRules.IN_WORDS;
        }
        return chain.stream().anyMatch(TlsReason::isOfTls) ? ofHandshake() : null;
    }

    private String unverified(String message) {
        if (message.toLowerCase(Locale.ROOT).contains("pinning")) {
            return certificate + " is none of those that the application pinned";
        }
        Matcher names = NAMES.matcher(message);
        return certificate + " is not valid for that name" + (names.find() ? ", but for " + names.group(1) : "");
    }

    private String ofCertificate() {
        CertPathValidatorException invalid = find(CertPathValidatorException.class);
        CertPathValidatorException.Reason reason = invalid == null ? null : invalid.getReason();
        if (find(CertificateExpiredException.class) != null || reason == BasicReason.EXPIRED) {
            return " has expired, or the clock of this machine is wrong" + detail(CertificateExpiredException.class);
        }
        if (find(CertificateNotYetValidException.class) != null || reason == BasicReason.NOT_YET_VALID) {
            return " is not valid yet, or the clock of this machine is wrong"
                    + detail(CertificateNotYetValidException.class);
        }
        if (find(CertificateRevokedException.class) != null || reason == BasicReason.REVOKED) {
            return " has been revoked";
        }
        if (find(CertPathBuilderException.class) != null || reason == PKIXReason.NO_TRUST_ANCHOR) {
            return UNTRUSTED;
        }
        return " is not accepted: " + chain.get(chain.size() - 1).getMessage();
    }

    private String ofHandshake() {
        String text = chain.toString().toLowerCase(Locale.ROOT);
        if (text.contains("protocol_version") || text.contains("protocol version")) {
            return "host " + host + " speaks no TLS version that is allowed here; 1.2 and 1.3 are";
        }
        if (text.contains("unrecognized ssl message") || text.contains("plaintext")) {
            return "host " + host + " does not speak TLS; perhaps a proxy answered in its place";
        }
        if (text.contains("certificate_required") || text.contains("bad_certificate")) {
            return "host " + host + " asks for a client certificate, and this client has none that it accepts";
        }
        if (text.contains("handshake_failure") || text.contains("insufficient_security")) {
            return "host " + host + " has no TLS version or no cipher suite in common with this client, which offers "
                    + TlsRules.IN_WORDS + " alone";
        }
        return "the TLS handshake with host " + host + " failed: "
                + chain.get(0).getMessage();
    }

    private String detail(Class<? extends Throwable> type) {
        Throwable found = find(type);
        return found == null || found.getMessage() == null ? "" : " (" + found.getMessage() + ")";
    }

    /** The provider of Bouncy Castle, which most who need FIPS bring, has exceptions of its own for a failed handshake. */
    private static boolean isOfTls(Throwable at) {
        return at instanceof SSLException || at.getClass().getName().startsWith("org.bouncycastle.tls.");
    }

    private <T extends Throwable> @Nullable T find(Class<T> type) {
        return chain.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
