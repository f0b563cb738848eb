package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.TokenRequest;
import dev.partnercenter.auth.UserCredential;

/** An App+User credential that its owner declared worthless. */
public record TestOnlyUserCredential(UserCredential credential) implements UserCredential, TestOnly {
    @Override
    public AccessToken getToken(TokenRequest request) {
        return credential.getToken(request);
    }

    @Override
    public String toString() {
        return "TestOnly[" + Masked.name(credential) + "]";
    }
}
