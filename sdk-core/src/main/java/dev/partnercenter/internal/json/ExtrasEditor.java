package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.Extras.Original;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the bag of a record that is being read or built. The builders pass every value they are given through
 * {@link #value}, {@link #list}, {@link #map} or {@link #tree}, which note an explicit null and copy collections.
 */
public final class ExtrasEditor {

    private static final List<?> ABSENT_LIST = Collections.unmodifiableList(new ArrayList<>());
    private static final Map<?, ?> ABSENT_MAP = Collections.unmodifiableMap(new LinkedHashMap<>());
    private static final Original NULL = new Original(null, null);

    private Map<String, Object> unknown = new LinkedHashMap<>();
    private final Map<String, Original> originals = new LinkedHashMap<>();
    private Map<String, @Nullable Object> source = Map.of();
    private Map<String, Original> before = Map.of();

    /** Starts with nothing. */
    public ExtrasEditor() {}

    /**
     * Starts with the bag of a record.
     *
     * @param bag the record's last component
     */
    public ExtrasEditor(Map<String, Object> bag) {
        unknown.putAll(bag);
        if (bag instanceof Extras extras) {
            originals.putAll(extras.originals());
            source = extras.source();
        }
    }

    /**
     * Gives the list that stands for "not there": it is empty, but is not written as {@code []}.
     *
     * @return the one absent list
     */
    @SuppressWarnings("unchecked")
    public static <T> List<T> absentList() {
        return (List<T>) ABSENT_LIST;
    }

    /**
     * Gives the map that stands for "not there".
     *
     * @return the one absent map
     */
    @SuppressWarnings("unchecked")
    public static <T> Map<String, T> absentMap() {
        return (Map<String, T>) ABSENT_MAP;
    }

    static boolean isAbsent(@Nullable Object value) {
        return value == null || value == ABSENT_LIST || value == ABSENT_MAP;
    }

    /** Notes that a component was set to a single value or to null. */
    public <T> @Nullable T value(String component, @Nullable T value) {
        note(component, value);
        return value;
    }

    /** Notes that a component was set to a list or to null, and copies the list. */
    public <T> List<T> list(String component, @Nullable List<T> list) {
        note(component, list);
        if (list == null || list == ABSENT_LIST) {
            return absentList();
        }
        if (list instanceof AsSent) {
            return list;
        }
        for (int i = 0; i < list.size(); i++) {
            Objects.requireNonNull(list.get(i), component + "[" + i + "]");
        }
        return List.copyOf(list);
    }

    /** Notes that a component was set to a map or to null, and copies the map in its order. */
    public <T> Map<String, T> map(String component, @Nullable Map<String, T> map) {
        note(component, map);
        if (map == null || map == ABSENT_MAP) {
            return absentMap();
        }
        if (map instanceof AsSent) {
            return map;
        }
        map.forEach((name, value) -> Objects.requireNonNull(value, component + "." + name));
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Notes that a component was set to a map of JSON trees or to null, and copies it to its leaves. */
    public Map<String, Object> tree(String component, @Nullable Map<String, Object> map) {
        note(component, map);
        return map == null || map == ABSENT_MAP ? absentMap() : frozen(map);
    }

    /** Sets one unknown property. */
    public void put(String name, @Nullable Object value) {
        unknown.put(Objects.requireNonNull(name, "name"), Trees.frozen(value));
    }

    /** Sets all unknown properties. */
    public void replaceAll(Map<String, Object> properties) {
        unknown = new LinkedHashMap<>(frozen(properties));
    }

    /** Starts anew, for the next record. */
    void clear() {
        unknown.clear();
        originals.clear();
    }

    /** Keeps what was sent for a component beside the value made of it. */
    void keep(String component, @Nullable Object value, @Nullable Object sent) {
        originals.put(component, sent == null ? NULL : new Original(value, sent));
    }

    /** Takes over an unknown property that was read; answers whether it is the first of its name. */
    boolean unknown(String name, @Nullable Object frozen) {
        int before = unknown.size();
        unknown.put(name, frozen);
        return unknown.size() > before;
    }

    /** Remembers what the record was read with. */
    ExtrasEditor source(Map<String, @Nullable Object> properties) {
        source = properties;
        return this;
    }

    boolean has(String component) {
        return originals.containsKey(component);
    }

    /**
     * Makes the bag.
     *
     * @return the bag, which later changes here do not reach
     */
    public Map<String, Object> build() {
        boolean empty = unknown.isEmpty() && originals.isEmpty() && source.isEmpty();
        return empty ? Extras.NONE : new Extras(unknown, originals(), source);
    }

    /** The nulls and odd forms of the record; those of the record before if they are the same ones, as they often are. */
    private Map<String, Original> originals() {
        if (originals.isEmpty()) {
            return Map.of();
        }
        if (!sameAsBefore()) {
            before = Map.copyOf(originals);
        }
        return before;
    }

    private boolean sameAsBefore() {
        if (before.size() != originals.size()) {
            return false;
        }
        for (Map.Entry<String, Original> entry : originals.entrySet()) {
            Original known = before.get(entry.getKey());
            Original now = entry.getValue();
            // The very same value: by that it is told whether what was sent still holds.
            if (known == null || known.value() != now.value() || !Objects.equals(known.sent(), now.sent())) {
                return false;
            }
        }
        return true;
    }

    private void note(String component, @Nullable Object value) {
        if (value == null) {
            originals.put(component, NULL);
        } else {
            originals.remove(component);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> frozen(Map<String, Object> map) {
        return (Map<String, Object>) Objects.requireNonNull(Trees.frozen(map));
    }
}
