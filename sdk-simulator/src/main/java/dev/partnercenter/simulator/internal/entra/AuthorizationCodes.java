package dev.partnercenter.simulator.internal.entra;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Authorization codes: good once, for ten minutes, for one redirect URI and one code verifier. */
final class AuthorizationCodes {

    private static final Duration LIFETIME = Duration.ofMinutes(10);

    /** What a code was issued for. */
    record Grant(
            String redirectUri,
            @Nullable String challenge,
            @Nullable String scope,
            Instant expiresAt) {}

    private final Map<String, Grant> codes = new HashMap<>();
    private final Set<String> redeemed = new HashSet<>();

    String issue(String redirectUri, @Nullable String challenge, @Nullable String scope, Instant now) {
        String code = "0.canary-simulator-code." + UUID.randomUUID();
        codes.put(code, new Grant(redirectUri, challenge, scope, now.plus(LIFETIME)));
        return code;
    }

    /** What the code was issued for, which uses it up. */
    Grant redeem(String code, String redirectUri, @Nullable String verifier, Instant now) {
        if (redeemed.contains(code)) {
            throw EntraError.REDEEMED_CODE.refusal();
        }
        Grant grant = codes.get(code);
        if (grant == null) {
            throw EntraError.INVALID_GRANT.refusal();
        }
        if (!now.isBefore(grant.expiresAt())) {
            throw EntraError.EXPIRED_CODE.refusal();
        }
        if (!grant.redirectUri().equals(redirectUri)) {
            throw EntraError.WRONG_REDIRECT_URI.refusal();
        }
        String challenge = grant.challenge();
        if (challenge != null && (verifier == null || !challenge.equals(s256(verifier)))) {
            throw EntraError.WRONG_CODE_VERIFIER.refusal();
        }
        codes.remove(code);
        redeemed.add(code);
        return grant;
    }

    void reset() {
        codes.clear();
        redeemed.clear();
    }

    private static String s256(String verifier) {
        try {
            return Jwt.part(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
