package dev.partnercenter.simulator.internal.entra;

import dev.partnercenter.simulator.TestIdentity;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Checks the assertion of a client with a certificate. Its times are compared with the wall clock: the client's library
 * wrote them by that clock, wherever a test has moved the simulator's.
 */
final class ClientAssertion {

    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Set<String> ALGORITHMS = Set.of("RS256", "PS256");

    private final Set<String> hosts;
    private final List<X509Certificate> certificates;
    private final Clock wallClock = Clock.systemUTC();

    ClientAssertion(Set<String> hosts, List<X509Certificate> certificates) {
        this.hosts = hosts;
        this.certificates = certificates;
    }

    void check(String assertion, String tenant) {
        Jwt jwt = Jwt.parse(assertion).orElseThrow(() -> EntraError.BAD_ASSERTION.because("not three parts of base64"));
        if (!ALGORITHMS.contains(jwt.header().path("alg").asText())) {
            throw EntraError.BAD_ASSERTION.because("no usable algorithm");
        }
        if (!jwt.header().has("x5t") && !jwt.header().has("x5t#S256")) {
            throw EntraError.BAD_ASSERTION.because("no thumbprint");
        }
        checkClaims(jwt, tenant);
        if (!certificates.isEmpty() && certificates.stream().noneMatch(certificate -> signedBy(jwt, certificate))) {
            throw EntraError.WRONG_ASSERTION_SIGNATURE.refusal();
        }
    }

    private void checkClaims(Jwt jwt, String tenant) {
        if (!jwt.claims().path("iss").asText().equals(TestIdentity.CLIENT_ID)
                || !jwt.claims().path("sub").asText().equals(TestIdentity.CLIENT_ID)) {
            throw EntraError.WRONG_ASSERTION_ISSUER.refusal();
        }
        if (!isThisEndpoint(jwt.claims().path("aud").asText(), tenant)) {
            throw EntraError.WRONG_ASSERTION_AUDIENCE.refusal();
        }
        long now = wallClock.instant().getEpochSecond();
        long from = jwt.claims().path("nbf").asLong();
        long until = jwt.claims().path("exp").asLong();
        if (from > now + SKEW.toSeconds() || until <= now - SKEW.toSeconds() || until <= from) {
            throw EntraError.EXPIRED_ASSERTION.refusal();
        }
    }

    private boolean isThisEndpoint(String audience, String tenant) {
        try {
            URI uri = URI.create(audience);
            return hosts.contains(String.valueOf(uri.getHost()))
                    && String.valueOf(uri.getPath()).startsWith("/" + tenant + "/");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean signedBy(Jwt jwt, X509Certificate certificate) {
        try {
            Signature signature;
            if (jwt.header().path("alg").asText().equals("PS256")) {
                signature = Signature.getInstance("RSASSA-PSS");
                signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            } else {
                signature = Signature.getInstance("SHA256withRSA");
            }
            signature.initVerify(certificate.getPublicKey());
            signature.update(jwt.signedBytes());
            return signature.verify(jwt.signature().toArray());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
