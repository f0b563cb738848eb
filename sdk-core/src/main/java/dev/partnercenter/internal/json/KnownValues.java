package dev.partnercenter.internal.json;

import org.jspecify.annotations.Nullable;

/** The values of a page by the characters they were made of. Where two share a place, the older one is forgotten. */
final class KnownValues {
    private static final int FIRST_SLOTS = 256;
    private static final int MOST_SLOTS = 8 * 1024;

    private @Nullable KnownValue[] slots = new KnownValue[FIRST_SLOTS];
    private int added;

    /** {@return the value that a codec made of such characters, or null} */
    @Nullable KnownValue find(ScalarCodec codec, int hash, char[] buffer, int from, int length) {
        KnownValue known = slots[hash & (slots.length - 1)];
        boolean same = known != null && known.hash() == hash && known.is(codec, buffer, from, length);
        return same ? known : null;
    }

    void add(KnownValue value) {
        if (added == slots.length && slots.length < MOST_SLOTS) {
            grow();
        }
        added++;
        slots[value.hash() & (slots.length - 1)] = value;
    }

    private void grow() {
        @Nullable KnownValue[] before = slots;
        slots = new KnownValue[2 * before.length];
        for (KnownValue old : before) {
            if (old != null) {
                slots[old.hash() & (slots.length - 1)] = old;
            }
        }
    }

    /** The hash of a String, reckoned four characters at a time. */
    static int hash(char[] buffer, int from, int length) {
        int hash = 0;
        int i = from;
        for (int end = from + (length & ~3); i < end; i += 4) {
            hash = 923_521 * hash + 29_791 * buffer[i] + 961 * buffer[i + 1] + 31 * buffer[i + 2] + buffer[i + 3];
        }
        for (int end = from + length; i < end; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash ^ (hash >>> 16);
    }
}
