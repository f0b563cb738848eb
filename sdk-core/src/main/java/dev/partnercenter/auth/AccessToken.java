package dev.partnercenter.auth;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token and the end of its life. {@link #toString()} shows no part of the token.
 *
 * @param value the token as it goes into the Authorization header
 * @param expiresAt when the service stops accepting it
 */
public record AccessToken(String value, Instant expiresAt) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the token is blank or holds a character that no header can carry
     */
    public AccessToken {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(expiresAt, "expiresAt");
        if (value.isEmpty() || !isVisible(value)) {
            throw new IllegalArgumentException("value must be a token of visible ASCII characters");
        }
    }

    private static boolean isVisible(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    // Written out, since what a record has of its own is put together when it is first called, and every call asks.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof AccessToken token
                        && value.equals(token.value)
                        && expiresAt.equals(token.expiresAt));
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + expiresAt.hashCode();
    }

    @Override
    public String toString() {
        return "AccessToken[value=****, expiresAt=" + expiresAt + "]";
    }
}
