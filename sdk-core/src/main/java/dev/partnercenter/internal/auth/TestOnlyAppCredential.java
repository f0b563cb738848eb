package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.TokenRequest;

/** An app-only credential that its owner declared worthless. */
public record TestOnlyAppCredential(AppCredential credential) implements AppCredential, TestOnly {
    @Override
    public AccessToken getToken(TokenRequest request) {
        return credential.getToken(request);
    }

    @Override
    public String toString() {
        return "TestOnly[" + Masked.name(credential) + "]";
    }
}
