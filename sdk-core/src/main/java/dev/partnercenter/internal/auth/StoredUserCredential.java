package dev.partnercenter.internal.auth;

import com.microsoft.aad.msal4j.RefreshTokenParameters;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.BrowserOpener;
import dev.partnercenter.auth.DeviceCodePrompt;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.auth.TokenRequest;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.error.TokenException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * App+User tokens from a stored refresh token, and from a person where the store has none that works. Everything from
 * reading the refresh token to writing its successor happens inside the exclusive section of the store.
 */
public final class StoredUserCredential implements UserCredential, BuiltIn {
    private static final Logger LOG = LoggerFactory.getLogger(StoredUserCredential.class);

    /** OAuth's ways to say that a person must sign in. */
    private static final Set<String> PERSON_NEEDED =
            Set.of("invalid_grant", "interaction_required", "login_required", "consent_required");

    /** The refresh token is dead everywhere. Other errors of a customer's tenant are no matter of signing in again. */
    private static final Set<String> DEAD =
            Set.of("AADSTS70000", "AADSTS700082", "AADSTS700084", "AADSTS70043", "AADSTS50173", "AADSTS50089");

    private final ClientIdentity identity;
    private final GuardedStore store;
    private final @Nullable SignIn signIn;
    private final String kind;

    private StoredUserCredential(
            ClientIdentity identity, @Nullable RefreshTokenStore store, @Nullable SignIn signIn, String kind) {
        this.identity = identity;
        this.store = new GuardedStore(store);
        this.signIn = signIn;
        this.kind = kind;
    }

    /** {@return a credential that lives on the stored token alone} */
    public static StoredUserCredential refreshToken(ClientIdentity identity, @Nullable RefreshTokenStore store) {
        return new StoredUserCredential(identity, store, null, "RefreshToken");
    }

    /** {@return a credential that asks a person through a device code when the stored token does not do} */
    public static StoredUserCredential deviceCode(
            ClientIdentity identity, @Nullable RefreshTokenStore store, @Nullable DeviceCodePrompt prompt) {
        SignIn person = new DeviceCodeSignIn(Arguments.notNull("prompt", prompt));
        return new StoredUserCredential(identity, store, person, "DeviceCode");
    }

    /** {@return a credential that asks a person through the browser when the stored token does not do} */
    public static StoredUserCredential authorizationCode(
            ClientIdentity identity, @Nullable RefreshTokenStore store, @Nullable BrowserOpener opener) {
        SignIn person = new BrowserSignIn(Arguments.notNull("browserOpener", opener));
        return new StoredUserCredential(identity, store, person, "AuthorizationCode");
    }

    @Override
    public AccessToken getToken(TokenRequest request) {
        BoundTokenRequest bound = BoundTokenRequest.of(request);
        RefreshTokenStore.Section section = store.enter(bound);
        try {
            return exchangeOrSignIn(bound);
        } finally {
            section.close();
        }
    }

    private AccessToken exchangeOrSignIn(BoundTokenRequest request) {
        String stored = store.read(request);
        if (stored != null) {
            try {
                return redeem(request, stored);
            } catch (TokenException e) {
                if (signIn == null || !isPersonNeeded(request, e)) {
                    throw e;
                }
                LOG.info(
                        "The stored refresh token does not do any more, a new sign-in is needed: {}",
                        e.error().message());
            }
        }
        return signInAnew(request);
    }

    private AccessToken signInAnew(BoundTokenRequest request) {
        if (signIn == null) {
            throw request.failure(
                    "the refresh token store is empty",
                    "Sign in once, for example through Credentials.deviceCode with the same store",
                    null);
        }
        Granted granted = signIn.signIn(request.forTenant(null), identity);
        store.keep(request, granted);
        if (identity.isHomeOf(request)) {
            return granted.accessToken();
        }
        if (granted.refreshToken() == null) {
            throw request.failure("the sign-in gave no refresh token for use in another tenant", null);
        }
        return redeem(request, granted.refreshToken());
    }

    private AccessToken redeem(BoundTokenRequest request, String refreshToken) {
        Granted granted = request.entra()
                .exchange(
                        request,
                        identity,
                        msal -> msal.application()
                                .acquireToken(RefreshTokenParameters.builder(msal.scopes(), refreshToken)
                                        .build()));
        if (!refreshToken.equals(granted.refreshToken())) {
            store.keep(request, granted);
        }
        return granted.accessToken();
    }

    private boolean isPersonNeeded(BoundTokenRequest request, TokenException e) {
        return identity.isHomeOf(request)
                ? PERSON_NEEDED.contains(String.valueOf(e.error().oauthError()))
                : DEAD.contains(String.valueOf(e.aadstsCode()));
    }

    @Override
    public String toString() {
        return kind + "Credential[" + identity + "]";
    }
}
