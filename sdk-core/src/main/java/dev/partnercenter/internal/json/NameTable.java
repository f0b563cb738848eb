package dev.partnercenter.internal.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by name, ignoring the case of ASCII letters: the service writes {@code id} in one answer and {@code Id}
 * in the next. The two usual spellings are found by their (cached) hash; all others by comparing: there are
 * some dozens of names at most, and most of them differ in length or in their first letter.
 */
final class NameTable<T> {

    private final Map<String, T> usual = new HashMap<>();

    void add(String name, T value) {
        usual.put(name, value);
        usual.put(Character.toUpperCase(name.charAt(0)) + name.substring(1), value);
    }

    @Nullable T find(String name) {
        T found = usual.get(name);
        return found != null ? found : findSimilar(name);
    }

    private @Nullable T findSimilar(String name) {
        for (Map.Entry<String, T> entry : usual.entrySet()) {
            if (same(entry.getKey(), name)) {
                return entry.getValue();
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
