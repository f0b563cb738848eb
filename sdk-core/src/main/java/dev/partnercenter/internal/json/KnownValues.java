package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.Tokenizer;
import org.jspecify.annotations.Nullable;

/** The values of a page by the bytes they were made of. Where two share a place, the older one is forgotten. */
final class KnownValues {
    private static final int FIRST_SLOTS = 256;
    private static final int MOST_SLOTS = 8 * 1024;

    private @Nullable KnownValue[] slots = new KnownValue[FIRST_SLOTS];
    private int added;

    /** {@return the value that a codec made of the same bytes as those of the current token, or null} */
    @Nullable KnownValue find(Codec codec, int hash, Tokenizer tokens) {
        KnownValue known = slots[hash & (slots.length - 1)];
        boolean same = known != null && known.hash() == hash && known.is(codec, tokens);
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
}
