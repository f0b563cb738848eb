package dev.partnercenter.internal.json.tokens;

import java.util.Arrays;

/**
 * A name as it was sent, with the comma before it, the colon after it and the white space around; or such a name with its
 * value. Most come again just so in the next object, and are then known by one comparison.
 */
public final class Sent {
    final byte[] bytes;
    final boolean first;
    final String name;
    final Token last;

    Sent(byte[] bytes, boolean first, String name, Token last) {
        this.bytes = bytes;
        this.first = first;
        this.name = name;
        this.last = last;
    }

    /**
     * Adds the value to a name.
     *
     * @param value the value as it was sent
     * @param kind its last token
     * @return both
     */
    public Sent with(byte[] value, Token kind) {
        byte[] both = Arrays.copyOf(bytes, bytes.length + value.length);
        System.arraycopy(value, 0, both, bytes.length, value.length);
        return new Sent(both, first, name, kind);
    }
}
