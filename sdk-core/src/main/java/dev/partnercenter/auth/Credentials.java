package dev.partnercenter.auth;

import dev.partnercenter.internal.auth.ApplicationCredential;
import dev.partnercenter.internal.auth.ClientIdentity;
import dev.partnercenter.internal.auth.StoredUserCredential;
import dev.partnercenter.internal.auth.TestOnlyAppCredential;
import dev.partnercenter.internal.auth.TestOnlyUserCredential;
import org.jspecify.annotations.Nullable;

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
        return new ApplicationCredential(ClientIdentity.ofSecret(tenantId, clientId, clientSecret));
    }

    /**
     * App-only tokens by certificate.
     *
     * @param tenantId id or domain name of the partner's tenant
     * @param clientId id of the application's registration
     * @param certificate a certificate that was uploaded to the registration, with its key
     * @return the credential
     * @throws IllegalArgumentException if an argument is blank or malformed
     */
    public static AppCredential certificate(String tenantId, String clientId, ClientCertificate certificate) {
        return new ApplicationCredential(ClientIdentity.ofCertificate(tenantId, clientId, certificate));
    }

    /**
     * App+User tokens by a refresh token that a user with multi-factor authentication has consented to once (the Secure
     * Application Model).
     *
     * @param tenantId id or domain name of the partner's tenant
     * @param clientId id of the application's registration
     * @param clientSecret value (not id) of one of its client secrets; null if the application is a public client
     * @param store holds the refresh token and takes its successors
     * @return the credential
     * @throws IllegalArgumentException if an argument is blank or malformed
     */
    public static UserCredential refreshToken(
            String tenantId, String clientId, @Nullable String clientSecret, RefreshTokenStore store) {
        return StoredUserCredential.refreshToken(identity(tenantId, clientId, clientSecret), store);
    }

    /**
     * App+User tokens by refresh token, for an application that proves itself by a certificate.
     *
     * @param tenantId id or domain name of the partner's tenant
     * @param clientId id of the application's registration
     * @param certificate a certificate that was uploaded to the registration, with its key
     * @param store holds the refresh token and takes its successors
     * @return the credential
     * @throws IllegalArgumentException if an argument is blank or malformed
     */
    public static UserCredential refreshToken(
            String tenantId, String clientId, ClientCertificate certificate, RefreshTokenStore store) {
        return StoredUserCredential.refreshToken(ClientIdentity.ofCertificate(tenantId, clientId, certificate), store);
    }

    /**
     * App+User tokens for a program without a browser: the user types a short code on any device. The prompt is shown
     * only while the store has no refresh token that works. The call that needs the token waits for the user, at most
     * until its deadline.
     *
     * @param tenantId id or domain name of the partner's tenant
     * @param clientId id of an application's registration that allows public client flows
     * @param store holds the refresh token and takes its successors
     * @param prompt shows the code
     * @return the credential
     * @throws IllegalArgumentException if an argument is blank or malformed
     */
    public static UserCredential deviceCode(
            String tenantId, String clientId, RefreshTokenStore store, DeviceCodePrompt prompt) {
        return StoredUserCredential.deviceCode(ClientIdentity.ofPublicClient(tenantId, clientId), store, prompt);
    }

    /**
     * App+User tokens for a program on the user's own machine: the user signs in with a browser, which brings the answer
     * back to a free port of this machine (authorization code with PKCE; the registration needs the redirect address
     * {@code http://localhost}). The browser is opened only while the store has no refresh token that works. The call
     * that needs the token waits for the user, at most until its deadline.
     *
     * @param tenantId id or domain name of the partner's tenant
     * @param clientId id of the application's registration
     * @param clientSecret value (not id) of one of its client secrets; null if the application is a public client
     * @param store holds the refresh token and takes its successors
     * @param browserOpener opens the sign-in page
     * @return the credential
     * @throws IllegalArgumentException if an argument is blank or malformed
     */
    public static UserCredential authorizationCode(
            String tenantId,
            String clientId,
            @Nullable String clientSecret,
            RefreshTokenStore store,
            BrowserOpener browserOpener) {
        return StoredUserCredential.authorizationCode(identity(tenantId, clientId, clientSecret), store, browserOpener);
    }

    private static ClientIdentity identity(String tenantId, String clientId, @Nullable String clientSecret) {
        return clientSecret == null
                ? ClientIdentity.ofPublicClient(tenantId, clientId)
                : ClientIdentity.ofSecret(tenantId, clientId, clientSecret);
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
