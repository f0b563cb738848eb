package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.Sent;
import dev.partnercenter.internal.json.tokens.Token;
import dev.partnercenter.internal.json.tokens.Tokenizer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value and the bytes it was made of. */
final class KnownValue {
    private static final @Nullable KnownValue[] NONE = {};
    private static final int FOLLOWERS = 48;
    /** Items with more properties than that are not what this is for. */
    private static final int MOST_FOLLOWERS = 128;

    private final byte[] written;
    private final Token kind;
    private final int hash;
    private final Codec codec;
    private final Object value;
    private @Nullable KnownValue[] followers = NONE;

    private KnownValue(byte[] written, Token kind, int hash, Codec codec, Object value) {
        this.written = written;
        this.kind = kind;
        this.hash = hash;
        this.codec = codec;
        this.value = value;
    }

    /** The value that a codec made of the current token. */
    static KnownValue of(Tokenizer tokens, int hash, Codec codec, Object value) {
        return new KnownValue(tokens.written(), Objects.requireNonNull(tokens.token()), hash, codec, value);
    }

    int hash() {
        return hash;
    }

    Object value() {
        return value;
    }

    /** {@return the value that another property of the same item had last time: a customer has one name} */
    @Nullable KnownValue follower(int property) {
        return property < followers.length ? followers[property] : null;
    }

    void follower(int property, KnownValue value) {
        if (property >= MOST_FOLLOWERS) {
            return;
        }
        if (property >= followers.length) {
            followers = Arrays.copyOf(followers, Math.max(property + 1, FOLLOWERS));
        }
        followers[property] = value;
    }

    /** Whether a codec would make the same value of the current token. */
    boolean is(Codec other, Tokenizer tokens) {
        return codec == other && tokens.isWritten(written);
    }

    /** {@return a name with this value} */
    Sent after(Sent name) {
        return name.with(written, kind);
    }

    /** Goes on to this value, if it comes next; {@return whether it does} */
    boolean isNext(Tokenizer tokens) {
        return tokens.takeValue(written, kind);
    }
}
