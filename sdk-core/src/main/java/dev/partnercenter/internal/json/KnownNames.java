package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.BytesReader;
import dev.partnercenter.internal.json.tokens.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The names of a document that no record knows, so that a name is one String however often it comes. */
final class KnownNames implements BytesReader<String> {
    private static final int SLOTS = 64;

    private static final class Known {
        private final byte[] bytes;
        private final String name;

        Known(byte[] bytes) {
            this.bytes = bytes;
            this.name = new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** A document with so few of them is a single resource, where none comes again. */
    private static final int FEW = 8;

    private @Nullable Known @Nullable [] slots;
    private int made;

    /** {@return the name in these bytes, none of which is an escape; where two share a place, the older one is forgotten} */
    @Override
    public String read(byte[] bytes, int from, int length) {
        if (made < FEW) {
            made++;
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
        @Nullable Known[] known = slots;
        if (known == null) {
            known = new Known[SLOTS];
            slots = known;
        }
        int end = from + length;
        int slot = Hash.of(bytes, from, end) & (SLOTS - 1);
        Known found = known[slot];
        if (found == null || !Arrays.equals(found.bytes, 0, found.bytes.length, bytes, from, end)) {
            found = new Known(Arrays.copyOfRange(bytes, from, end));
            known[slot] = found;
        }
        return found.name;
    }
}
