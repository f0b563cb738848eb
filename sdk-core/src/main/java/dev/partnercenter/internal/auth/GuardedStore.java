package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.TokenException;
import org.jspecify.annotations.Nullable;

/** A refresh token store whose failures are told without the token, in the terms of the call that meets them. */
final class GuardedStore {
    private final RefreshTokenStore store;

    GuardedStore(@Nullable RefreshTokenStore store) {
        this.store = Arguments.notNull("store", store);
    }

    /** Enters the exclusive section, waiting at most until the deadline of the request. */
    RefreshTokenStore.Section enter(BoundTokenRequest request) {
        RefreshTokenStore.Section section;
        try {
            section = store.enter(request.remaining());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("Interrupted before the exchange of a refresh token", request.call(), e);
        } catch (RuntimeException e) {
            throw failure(request, "be locked", e);
        }
        if (section == null) {
            throw new DeadlineExceededException(
                    "The deadline passed while another exchange of the same refresh token was under way",
                    request.call(),
                    null);
        }
        return section;
    }

    @Nullable String read(BoundTokenRequest request) {
        try {
            String token = store.read();
            return token == null || token.isBlank() ? null : token;
        } catch (RuntimeException e) {
            throw failure(request, "be read", e);
        }
    }

    /** Writes the refresh token that came with an access token, if there is one. */
    void keep(BoundTokenRequest request, Granted granted) {
        if (granted.refreshToken() == null) {
            return;
        }
        try {
            store.write(granted.refreshToken());
        } catch (RuntimeException e) {
            throw failure(request, "take the new refresh token", e);
        }
    }

    private static TokenException failure(BoundTokenRequest request, String what, RuntimeException e) {
        // Messages of an application's own store could hold anything; ours are known.
        String why = e instanceof StoreException
                ? String.valueOf(e.getMessage())
                : e.getClass().getSimpleName();
        return request.failure("the refresh token store could not " + what + ": " + why, e);
    }
}
