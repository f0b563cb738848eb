package dev.partnercenter.simulator.internal.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Immutable bytes, in one or several pieces: an answer of many megabytes is never one array, which a small heap may have no room for. */
public final class Bytes {

    /** No byte. */
    public static final Bytes NONE = new Bytes(List.of());

    private final List<byte[]> pieces;
    private final int size;

    private Bytes(List<byte[]> pieces) {
        this.pieces = pieces;
        this.size = pieces.stream().mapToInt(piece -> piece.length).sum();
    }

    /** These bytes, copied. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(List.of(bytes.clone()));
    }

    /** A text in UTF-8. */
    public static Bytes of(String text) {
        return new Bytes(List.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** These pieces one after the other. They are not copied: whoever made them leaves them alone from now on. */
    public static Bytes ofPieces(List<byte[]> pieces) {
        return new Bytes(List.copyOf(pieces));
    }

    /** The bytes, copied. */
    public byte[] toArray() {
        byte[] all = new byte[size];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }

    /** The bytes read as UTF-8. */
    public String text() {
        return new String(toArray(), StandardCharsets.UTF_8);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The first of them. */
    public Bytes first(int count) {
        List<byte[]> kept = new ArrayList<>();
        int left = count;
        for (byte[] piece : pieces) {
            if (left > 0) {
                kept.add(left < piece.length ? Arrays.copyOf(piece, left) : piece);
                left -= piece.length;
            }
        }
        return new Bytes(List.copyOf(kept));
    }

    /** Writes all of them. */
    public void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : pieces) {
            out.write(piece);
        }
    }
}
