package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.AccessToken;
import org.jspecify.annotations.Nullable;

/** What the token endpoint gave: the access token, and the next refresh token if there is one. */
record Granted(AccessToken accessToken, @Nullable String refreshToken) {
    @Override
    public String toString() {
        return "Granted[****]";
    }
}
