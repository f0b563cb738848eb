package dev.partnercenter.simulator.internal.json;

import dev.partnercenter.simulator.internal.http.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Writes JSON of many megabytes quickly: straight into pieces of bytes, in place of a tree that would be written later. */
public final class JsonBytes {

    private static final int PIECE = 1 << 16;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final List<byte[]> full = new ArrayList<>();
    private final byte[] piece = new byte[PIECE];
    private int length;

    /** Writes characters as they are; only ASCII. */
    public JsonBytes raw(String ascii) {
        int count = ascii.length();
        if (count > PIECE) {
            return raw(ascii.substring(0, PIECE)).raw(ascii.substring(PIECE));
        }
        byte[] target = room(count);
        for (int i = 0; i < count; i++) {
            target[length + i] = (byte) ascii.charAt(i);
        }
        length += count;
        return this;
    }

    /** Writes a whole number. */
    public JsonBytes number(long value) {
        return raw(Long.toString(value));
    }

    /** Writes {@code unscaled / 10^scale}, without zeros at its end. */
    public JsonBytes decimal(long unscaled, int scale) {
        long rest = Math.abs(unscaled);
        int digits = scale;
        while (digits > 0 && rest % 10 == 0) {
            rest /= 10;
            digits--;
        }
        if (unscaled < 0) {
            raw("-");
        }
        String text = Long.toString(rest);
        if (digits == 0) {
            return raw(text);
        }
        String padded = text.length() > digits ? text : "0".repeat(digits + 1 - text.length()) + text;
        int point = padded.length() - digits;
        return raw(padded.substring(0, point)).raw(".").raw(padded.substring(point));
    }

    /** Writes the last {@code digits} hexadecimal digits of a number, at most 16. */
    public JsonBytes hex(long value, int digits) {
        byte[] target = room(digits);
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            target[length++] = HEX[(int) (value >>> shift) & 0xf];
        }
        return this;
    }

    /** Writes an id. */
    public JsonBytes uuid(UUID id) {
        return uuid(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    /** Writes an id in the form of a UUID, made of two numbers. */
    public JsonBytes uuid(long high, long low) {
        hex(high >>> 32, 8).raw("-").hex(high >>> 16, 4).raw("-").hex(high, 4);
        return raw("-").hex(low >>> 48, 4).raw("-").hex(low, 12);
    }

    /** All that was written; nothing can be written after it. */
    public Bytes toBytes() {
        full.add(Arrays.copyOf(piece, length));
        return Bytes.ofPieces(full);
    }

    /** The piece, after a new one was begun where the rest of it is too small. */
    private byte[] room(int count) {
        if (PIECE - length < count) {
            full.add(Arrays.copyOf(piece, length));
            length = 0;
        }
        return piece;
    }
}
