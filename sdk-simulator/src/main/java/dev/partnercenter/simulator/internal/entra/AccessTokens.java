package dev.partnercenter.simulator.internal.entra;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes access tokens and knows its own again. They carry the claims of real ones and are signed with a key that lives
 * as long as the simulator, so that a token of another simulator is a foreign one.
 */
public final class AccessTokens {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** With a new key. */
    public AccessTokens() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    /** A token. */
    public String issue(Caller caller, Instant now, Duration lifetime) {
        ObjectNode claims = Json.object()
                .put("aud", caller.audience())
                .put("iss", "https://sts.windows.net/" + caller.tenant() + "/")
                .put("iat", now.getEpochSecond())
                .put("nbf", now.getEpochSecond())
                .put("exp", now.plus(lifetime).getEpochSecond())
                .put("appid", caller.application())
                .put("tid", caller.tenant())
                .put("tenant_region_scope", caller.region())
                .put("ver", "1.0")
                .put("uti", UUID.randomUUID().toString());
        if (caller.user()) {
            claims.put("idtyp", "user")
                    .put("oid", TestIdentity.USER_ID)
                    .put("upn", TestIdentity.USER_NAME)
                    .put("scp", "user_impersonation");
            claims.set("amr", Json.texts(caller.mfa() ? List.of("pwd", "mfa") : List.of("pwd")));
        } else {
            claims.put("idtyp", "app").set("roles", Json.texts(List.of("Simulator.AppOnly")));
        }
        return sign(claims);
    }

    /** An unprotected description of the user, as clients with the {@code openid} scope get it. */
    String issueIdToken(String tenant, String application, Instant now, Duration lifetime) {
        return sign(Json.object()
                .put("aud", application)
                .put("iss", "https://login.microsoftonline.us/" + tenant + "/v2.0")
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(lifetime).getEpochSecond())
                .put("oid", TestIdentity.USER_ID)
                .put("sub", TestIdentity.USER_ID)
                .put("tid", tenant)
                .put("preferred_username", TestIdentity.USER_NAME)
                .put("ver", "2.0"));
    }

    /** What a token that holds says. */
    public record Verified(Caller caller, Instant issuedAt) {}

    /** What a token says; empty when it is foreign, tampered with or expired. */
    public Optional<Verified> verify(String token, Instant now) {
        return Jwt.parse(token)
                .filter(jwt -> MessageDigest.isEqual(jwt.signature().toArray(), mac(jwt.signed())))
                .filter(jwt -> jwt.claims().path("exp").asLong() > now.getEpochSecond())
                .map(jwt -> new Verified(
                        caller(jwt.claims()),
                        Instant.ofEpochSecond(jwt.claims().path("iat").asLong())));
    }

    private static Caller caller(ObjectNode claims) {
        boolean mfa = StreamSupport.stream(claims.path("amr").spliterator(), false)
                .anyMatch(method -> method.asText().equals("mfa"));
        return new Caller(
                claims.path("tenant_region_scope").asText(),
                claims.path("aud").asText(),
                claims.path("tid").asText(),
                claims.path("appid").asText(),
                claims.has("scp"),
                mfa);
    }

    private String sign(ObjectNode claims) {
        ObjectNode header = Json.object().put("typ", "JWT").put("alg", "HS256");
        String signed = Jwt.part(header) + "." + Jwt.part(claims);
        return signed + "." + Jwt.part(mac(signed));
    }

    private byte[] mac(String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
