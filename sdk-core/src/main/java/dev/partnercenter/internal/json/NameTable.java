package dev.partnercenter.internal.json;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by name, ignoring the case of ASCII letters: the service writes {@code id} in one answer and {@code Id}
 * in the next. The two usual spellings are found by their (cached) hash; all others by comparing, without garbage.
 */
final class NameTable<T> {

    private final Map<String, T> usual = new HashMap<>();
    private final Map<String, T> all = new TreeMap<>(NameTable::compare);

    void add(String name, T value) {
        usual.put(name, value);
        usual.put(Character.toUpperCase(name.charAt(0)) + name.substring(1), value);
        all.put(name, value);
    }

    @Nullable T find(String name) {
        T found = usual.get(name);
        return found != null ? found : all.get(name);
    }

    /** Whether two names are the same but for the case of their letters. */
    static boolean same(String one, String other) {
        return compare(one, other) == 0;
    }

    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            int difference = lower(one.charAt(i)) - lower(other.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return one.length() - other.length();
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
