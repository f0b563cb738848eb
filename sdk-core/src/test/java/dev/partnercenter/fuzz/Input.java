package dev.partnercenter.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes the bytes of the fuzzer apart, from the front: choices of one byte, texts that end with a zero byte, and the rest. */
final class Input {
    private final byte[] bytes;
    private int at;

    Input(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A number from 0 to {@code count - 1}. */
    int choose(int count) {
        return at < bytes.length ? (bytes[at++] & 0xff) % count : 0;
    }

    /** A text, empty at the end; broken UTF-8 becomes broken text. */
    String text() {
        int end = at;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        String text = new String(bytes, at, end - at, StandardCharsets.UTF_8);
        at = Math.min(bytes.length, end + 1);
        return text;
    }

    /** As {@link #text}, but any 16 bits are a character, halves of pairs included. */
    String chars() {
        String units = new String(rest(), StandardCharsets.UTF_8);
        return units.replace('\uFFFD', '\uD83D');
    }

    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
        at = bytes.length;
        return rest;
    }

    /** The bytes that are read as these choices, texts and rest. */
    static byte[] of(Object... parts) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer choice) {
                bytes.write(choice);
            } else if (part instanceof byte[] rest) {
                bytes.writeBytes(rest);
            } else {
                bytes.writeBytes((part + "\0").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
