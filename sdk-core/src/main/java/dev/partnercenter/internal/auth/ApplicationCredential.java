package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.TokenRequest;

/** App-only tokens by client secret or certificate. */
public final class ApplicationCredential implements AppCredential, BuiltIn {
    private final ClientIdentity identity;

    private ApplicationCredential(ClientIdentity identity) {
        this.identity = identity;
    }

    /** {@return a credential that proves itself by a secret} */
    public static ApplicationCredential ofSecret(String tenantId, String clientId, String clientSecret) {
        return new ApplicationCredential(ClientIdentity.withSecret(tenantId, clientId, clientSecret));
    }

    @Override
    public AccessToken getToken(TokenRequest request) {
        BoundTokenRequest bound = BoundTokenRequest.of(request);
        return bound.entra().exchange(bound, identity, Grant.CLIENT_CREDENTIALS).accessToken();
    }

    @Override
    public String toString() {
        return "ApplicationCredential[" + identity + "]";
    }
}
