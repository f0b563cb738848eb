package dev.partnercenter.auth;

import dev.partnercenter.internal.auth.ApplicationCredential;
import dev.partnercenter.internal.auth.TestOnlyAppCredential;
import dev.partnercenter.internal.auth.TestOnlyUserCredential;

/**
 * The credentials that come with the SDK. Each is immutable, checks its settings when it is made, and shows no secret in
 * {@code toString()}. A credential may serve several clients; it uses the transport of the client that asks it.
 */
public final class Credentials {
    private Credentials() {}

    /**
     * App-only tokens by client secret.
     *
     * @param tenantId id or domain name of the partner's tenant
     * @param clientId id of the application's registration
     * @param clientSecret value (not id) of one of its client secrets
     * @return the credential
     * @throws IllegalArgumentException if an argument is blank or malformed
     */
    public static AppCredential clientSecret(String tenantId, String clientId, String clientSecret) {
        return ApplicationCredential.ofSecret(tenantId, clientId, clientSecret);
    }

    /**
     * Declares that a credential is worth nothing outside a simulator. A client that is rerouted accepts no other, so that
     * a real secret cannot reach an address it was not meant for.
     *
     * @param credential a credential made for tests; a lambda needs a variable or a cast to say which kind it is
     * @return the same credential, marked
     */
    @SuppressWarnings("overloads")
    public static AppCredential testOnly(AppCredential credential) {
        return new TestOnlyAppCredential(credential);
    }

    /**
     * Declares that a credential is worth nothing outside a simulator, see {@link #testOnly(AppCredential)}.
     *
     * @param credential a credential made for tests
     * @return the same credential, marked
     */
    @SuppressWarnings("overloads")
    public static UserCredential testOnly(UserCredential credential) {
        return new TestOnlyUserCredential(credential);
    }
}
