package dev.partnercenter.samples.connect;

import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.auth.UserCredential;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of a client. App-only reaches most operations, App+User all of them.
 *
 * @param app the application as itself, or null
 * @param user the application for a signed-in user, or null
 */
public record SignIns(@Nullable AppCredential app, @Nullable UserCredential user) {

    /** {@return what can be made of an identity and, if there is one, a stored refresh token} */
    static SignIns of(Identity identity, @Nullable RefreshTokenStore store) {
        return new SignIns(app(identity), store == null ? null : user(identity, store));
    }

    private static @Nullable AppCredential app(Identity identity) {
        if (identity.certificate() != null) {
            return Credentials.certificate(identity.tenantId(), identity.clientId(), identity.certificate());
        }
        if (identity.clientSecret() != null) {
            return Credentials.clientSecret(identity.tenantId(), identity.clientId(), identity.clientSecret());
        }
        return null;
    }

    private static UserCredential user(Identity identity, RefreshTokenStore store) {
        if (identity.certificate() != null) {
            return Credentials.refreshToken(identity.tenantId(), identity.clientId(), identity.certificate(), store);
        }
        return Credentials.refreshToken(identity.tenantId(), identity.clientId(), identity.clientSecret(), store);
    }
}
