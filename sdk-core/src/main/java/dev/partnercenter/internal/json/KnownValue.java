package dev.partnercenter.internal.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A value and the characters it was made of. */
final class KnownValue {
    private static final @Nullable KnownValue[] NONE = {};
    private static final int FOLLOWERS = 48;

    private final char[] characters;
    private final int hash;
    private final ScalarCodec codec;
    private final Object value;
    private @Nullable KnownValue[] followers = NONE;

    KnownValue(char[] characters, int hash, ScalarCodec codec, Object value) {
        this.characters = characters;
        this.hash = hash;
        this.codec = codec;
        this.value = value;
    }

    int hash() {
        return hash;
    }

    Object value() {
        return value;
    }

    /** {@return the value that a later property of the same item had last time: a customer has one name} */
    @Nullable KnownValue follower(int property) {
        return property < followers.length ? followers[property] : null;
    }

    void follower(int property, KnownValue value) {
        if (property >= followers.length) {
            followers = Arrays.copyOf(followers, Math.max(property + 1, FOLLOWERS));
        }
        followers[property] = value;
    }

    /** Whether a codec would make the same value of these characters. */
    boolean is(ScalarCodec other, char[] buffer, int from, int length) {
        return codec == other
                && characters.length == length
                && Arrays.equals(characters, 0, length, buffer, from, from + length);
    }
}
