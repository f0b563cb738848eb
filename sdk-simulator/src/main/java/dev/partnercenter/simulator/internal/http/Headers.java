package dev.partnercenter.simulator.internal.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Immutable headers; names in any case. */
public final class Headers {

    /** No header at all. */
    public static final Headers NONE = new Headers(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));

    private final Map<String, List<String>> values;

    private Headers(Map<String, List<String>> values) {
        this.values = values;
    }

    /** These headers, with one value more. */
    public Headers plus(String name, String value) {
        Map<String, List<String>> copy = copy();
        List<String> all = new ArrayList<>(copy.getOrDefault(name, List.of()));
        all.add(value);
        copy.put(name, List.copyOf(all));
        return new Headers(copy);
    }

    /** These headers, with this value alone under its name. */
    public Headers with(String name, String value) {
        Map<String, List<String>> copy = copy();
        copy.remove(name);
        copy.put(name, List.of(value));
        return new Headers(copy);
    }

    /** The first value under a name. */
    public @Nullable String first(String name) {
        List<String> all = values.get(name);
        return all == null ? null : all.get(0);
    }

    /** All values by name. */
    public Map<String, List<String>> asMap() {
        return Collections.unmodifiableMap(values);
    }

    private Map<String, List<String>> copy() {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(values);
        return copy;
    }
}
