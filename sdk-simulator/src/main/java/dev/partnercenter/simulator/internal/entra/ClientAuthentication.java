package dev.partnercenter.simulator.internal.entra;

import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.http.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Who sends a token request: the one application there is, with or without a credential. */
final class ClientAuthentication {

    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final ClientAssertion assertions;

    ClientAuthentication(ClientAssertion assertions) {
        this.assertions = assertions;
    }

    /** Refuses unless the application proves itself. */
    void requireCredential(Parameters form, @Nullable String authorization, String tenant) {
        if (!check(form, authorization, tenant)) {
            throw EntraError.NO_CREDENTIAL.refusal();
        }
    }

    /** Refuses an unknown application and a wrong credential; none is fine, for public clients. */
    boolean check(Parameters form, @Nullable String authorization, String tenant) {
        String[] basic = basic(authorization);
        String client = form.get("client_id", basic[0]);
        if (client.isEmpty()) {
            throw EntraError.MISSING_PARAMETER.because("client_id");
        }
        if (!client.equalsIgnoreCase(TestIdentity.CLIENT_ID)) {
            throw EntraError.UNKNOWN_APPLICATION.because(client);
        }
        String assertion = form.get("client_assertion");
        if (assertion != null) {
            if (!form.get("client_assertion_type", "").equals(ASSERTION_TYPE)) {
                throw EntraError.MISSING_PARAMETER.because("client_assertion_type");
            }
            assertions.check(assertion, tenant);
            return true;
        }
        String secret = form.get("client_secret", basic[1]);
        if (!secret.isEmpty() && !secret.equals(TestIdentity.CLIENT_SECRET)) {
            throw EntraError.WRONG_SECRET.refusal();
        }
        return !secret.isEmpty();
    }

    private static String[] basic(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith("Basic ")) {
            return new String[] {"", ""};
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(authorization.substring("Basic ".length()));
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? parts : new String[] {parts[0], ""};
        } catch (IllegalArgumentException e) {
            throw EntraError.MALFORMED.refusal();
        }
    }
}
