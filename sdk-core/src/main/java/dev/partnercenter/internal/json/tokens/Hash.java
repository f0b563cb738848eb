package dev.partnercenter.internal.json.tokens;

/** A number for some bytes, by which to look for them. */
public final class Hash {
    private Hash() {}

    /** {@return the number for the bytes from an index to another, spread over all of its bits} */
    public static int of(byte[] bytes, int from, int end) {
        int hash = 0;
        int i = from;
        for (; i < end - 3; i += 4) {
            // Four steps of 31 * hash + byte, most of which the processor does at the same time.
            hash = 923_521 * hash + 29_791 * bytes[i] + 961 * bytes[i + 1] + 31 * bytes[i + 2] + bytes[i + 3];
        }
        for (; i < end; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ (hash >>> 16);
    }
}
