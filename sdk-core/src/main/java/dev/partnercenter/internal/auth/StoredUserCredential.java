package dev.partnercenter.internal.auth;

import com.microsoft.aad.msal4j.RefreshTokenParameters;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.BrowserOpener;
import dev.partnercenter.auth.DeviceCodePrompt;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.auth.TokenRequest;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.DeadlineExceededException;
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
    private final RefreshTokenStore store;
    private final @Nullable SignIn signIn;
    private final String kind;

    private StoredUserCredential(
            ClientIdentity identity, @Nullable RefreshTokenStore store, @Nullable SignIn signIn, String kind) {
        this.identity = identity;
        this.store = Arguments.notNull("store", store);
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
        RefreshTokenStore.Section section = enter(bound);
        try {
            return exchangeOrSignIn(bound);
        } finally {
            section.close();
        }
    }

    private AccessToken exchangeOrSignIn(BoundTokenRequest request) {
        String stored = read(request);
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
        keep(request, granted);
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
            keep(request, granted);
        }
        return granted.accessToken();
    }

    private boolean isPersonNeeded(BoundTokenRequest request, TokenException e) {
        return identity.isHomeOf(request)
                ? PERSON_NEEDED.contains(String.valueOf(e.error().oauthError()))
                : DEAD.contains(String.valueOf(e.aadstsCode()));
    }

    private RefreshTokenStore.Section enter(BoundTokenRequest request) {
        try {
            RefreshTokenStore.Section section = store.enter(request.remaining());
            if (section == null) {
                throw new DeadlineExceededException(
                        "The deadline passed while another exchange of the same refresh token was under way",
                        request.call(),
                        null);
            }
            return section;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("Interrupted before the exchange of a refresh token", request.call(), e);
        } catch (DeadlineExceededException e) {
            throw e;
        } catch (RuntimeException e) {
            throw storeFailure(request, "be locked", e);
        }
    }

    private @Nullable String read(BoundTokenRequest request) {
        try {
            String token = store.read();
            return token == null || token.isBlank() ? null : token;
        } catch (RuntimeException e) {
            throw storeFailure(request, "be read", e);
        }
    }

    private void keep(BoundTokenRequest request, Granted granted) {
        if (granted.refreshToken() == null) {
            return;
        }
        try {
            store.write(granted.refreshToken());
        } catch (RuntimeException e) {
            throw storeFailure(request, "take the new refresh token", e);
        }
    }

    private static TokenException storeFailure(BoundTokenRequest request, String what, RuntimeException e) {
        // Messages of an application's own store could hold anything; ours are known.
        String why = e instanceof StoreException
                ? String.valueOf(e.getMessage())
                : e.getClass().getSimpleName();
        return request.failure("the refresh token store could not " + what + ": " + why, e);
    }

    @Override
    public String toString() {
        return kind + "Credential[" + identity + "]";
    }
}
