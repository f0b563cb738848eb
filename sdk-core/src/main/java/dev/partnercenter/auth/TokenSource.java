package dev.partnercenter.auth;

/** Where access tokens come from: one of the {@link Credentials}, or a lambda of the application. */
public interface TokenSource {
    /**
     * Gets a new access token. The client caches the answer until shortly before it expires, never calls this twice at
     * once for the same tenant and scope, and bounds the time by the deadline of the call that needs the token. It calls on a
     * daemon thread of its own, which it interrupts when the client is closed.
     *
     * @param request tenant, authority and scope to ask for
     * @return the token
     * @throws dev.partnercenter.error.TokenException if none can be had
     */
    AccessToken getToken(TokenRequest request);
}
