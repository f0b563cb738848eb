package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.BytesReader;
import dev.partnercenter.internal.json.tokens.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by name, ignoring the case of ASCII letters: the service writes {@code id} in one answer and {@code Id}
 * in the next. The two usual spellings are found by the bytes in which they are sent; all others by comparing: there are
 * some dozens of names at most, and most of them differ in length or in their first letter.
 */
final class NameTable<T> implements BytesReader<NameTable.Entry<T>> {
    private static final int LEAST_SLOTS = 8;

    /** A usual spelling of a name. */
    static final class Entry<T> {
        private final byte[] bytes;
        private final String name;
        private final T value;

        Entry(String name, T value) {
            this.bytes = name.getBytes(StandardCharsets.UTF_8);
            this.name = name;
            this.value = value;
        }

        /** {@return the spelling} */
        String name() {
            return name;
        }

        T value() {
            return value;
        }
    }

    private final Map<String, T> usual = new HashMap<>();
    private final List<Entry<T>> entries = new ArrayList<>();
    private int[] slots = new int[LEAST_SLOTS];

    void add(String name, T value) {
        add(new Entry<>(name, value));
        String upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        if (!upper.equals(name)) {
            add(new Entry<>(upper, value));
        }
    }

    private void add(Entry<T> entry) {
        usual.put(entry.name, entry.value);
        entries.add(entry);
        // Half of the places at least stay free, so that a name that is not there is soon known not to be.
        if (2 * entries.size() > slots.length) {
            slots = new int[2 * slots.length];
            for (int i = 0; i < entries.size() - 1; i++) {
                place(i);
            }
        }
        place(entries.size() - 1);
    }

    private void place(int index) {
        byte[] name = entries.get(index).bytes;
        int slot = Hash.of(name, 0, name.length) & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = index + 1;
    }

    /** {@return the entry of a usual spelling, or null for any other} */
    @Override
    public @Nullable Entry<T> read(byte[] bytes, int from, int length) {
        int end = from + length;
        int slot = Hash.of(bytes, from, end) & (slots.length - 1);
        while (slots[slot] != 0) {
            Entry<T> entry = entries.get(slots[slot] - 1);
            if (Arrays.equals(entry.bytes, 0, entry.bytes.length, bytes, from, end)) {
                return entry;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return null;
    }

    /** {@return what is called so, in whatever case, or null} */
    @Nullable T find(String name) {
        T found = usual.get(name);
        return found != null ? found : findSimilar(name);
    }

    private @Nullable T findSimilar(String name) {
        for (Entry<T> entry : entries) {
            if (same(entry.name, name)) {
                return entry.value;
            }
        }
        return null;
    }

    /** Whether two names are the same but for the case of their letters. */
    static boolean same(String one, String other) {
        int length = one.length();
        if (length != other.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (lower(one.charAt(i)) != lower(other.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
