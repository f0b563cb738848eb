package dev.partnercenter.internal.json.tokens;

/**
 * A name as it was sent: with the comma before it, the colon after it and the white space around. Most names come again
 * just so in the next object, and are then known by one comparison.
 */
public final class SentName {
    final byte[] bytes;
    final boolean first;
    final String name;

    SentName(byte[] bytes, boolean first, String name) {
        this.bytes = bytes;
        this.first = first;
        this.name = name;
    }
}
