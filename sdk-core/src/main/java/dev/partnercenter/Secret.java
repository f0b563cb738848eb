package dev.partnercenter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that must not end up in a log: a password, a client secret, a refresh token. Only {@link #value()} gives it
 * away; {@link #toString()} shows asterisks.
 */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * Wraps a secret text.
     *
     * @param value the text, not null
     * @return the wrapped text
     */
    public static Secret of(String value) {
        return new Secret(value);
    }

    /**
     * Returns the text itself.
     *
     * @return the text, never null
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
