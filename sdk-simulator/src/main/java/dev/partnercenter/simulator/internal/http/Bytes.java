package dev.partnercenter.simulator.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Immutable bytes. */
public final class Bytes {

    /** No byte. */
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** These bytes, copied. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    /** A text in UTF-8. */
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes, copied. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** The bytes read as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** How many there are. */
    public int size() {
        return bytes.length;
    }

    /** The first of them. */
    public Bytes first(int count) {
        return new Bytes(Arrays.copyOf(bytes, count));
    }
}
