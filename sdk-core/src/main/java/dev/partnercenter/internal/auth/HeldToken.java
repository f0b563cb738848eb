package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.AccessToken;
import org.jspecify.annotations.Nullable;

/**
 * A token in the cache.
 *
 * @param lastUse from when on it is not sent any more
 * @param lookAt from when on a call looks for a newer one first; {@code lastUse} at the latest
 */
record HeldToken(AccessToken token, Moment lastUse, Moment lookAt) {
    static HeldToken of(AccessToken token, Moment lastUse, Moment refreshAt) {
        return new HeldToken(token, lastUse, refreshAt.orEarlier(lastUse));
    }

    HeldToken refreshedAt(Moment refreshAt) {
        return of(token, lastUse, refreshAt);
    }

    /** {@return whether it is this token, which may be null} */
    boolean is(@Nullable AccessToken other) {
        return other != null && other.value().equals(token.value());
    }
}
