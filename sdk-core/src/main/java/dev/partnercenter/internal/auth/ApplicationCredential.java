package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.TokenRequest;

/** App-only tokens by client secret or certificate. */
public final class ApplicationCredential implements AppCredential, BuiltIn {
    private final ClientIdentity identity;

    /**
     * @param identity an application with a secret or a certificate
     */
    public ApplicationCredential(ClientIdentity identity) {
        this.identity = identity;
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
