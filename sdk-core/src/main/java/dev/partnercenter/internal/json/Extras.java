package dev.partnercenter.internal.json;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bag of a record: the properties it does not know, as an unmodifiable map. Behind that, and not seen by the map's
 * methods, it remembers which known properties were sent as null or in a form their type does not have, so that they
 * are written back as they came.
 */
public final class Extras extends AbstractMap<String, Object> {

    static final Extras NONE = new Extras(Map.of(), Map.of(), Map.of());

    private final Map<String, Object> unknown;
    private final Map<String, Original> originals;
    private final Map<String, @Nullable Object> source;

    /** What was sent for a component, and the value that was made of it. */
    record Original(@Nullable Object value, @Nullable Object sent) {}

    Extras(Map<String, Object> unknown, Map<String, Original> originals, Map<String, @Nullable Object> source) {
        this.unknown = FewProperties.copyOf(unknown);
        this.originals = originals;
        this.source = source;
    }

    /** Returns what was sent for a component, if that still holds: the record may have been made with another value. */
    static @Nullable Original original(Map<String, Object> bag, String component, @Nullable Object value) {
        if (!(bag instanceof Extras extras) || extras.originals.isEmpty()) {
            return null;
        }
        Original original = extras.originals.get(component);
        boolean holds = original != null
                && (original.value() == value || (original.value() == null && ExtrasEditor.isAbsent(value)));
        return holds ? original : null;
    }

    /** What the record was read with, where that matters, see {@link Sources}; else empty. */
    Map<String, @Nullable Object> source() {
        return source;
    }

    Map<String, Original> originals() {
        return originals;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return unknown.entrySet();
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return unknown.get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return unknown.containsKey(name);
    }

    /** Names only: nobody knows whether an unknown property is a secret. */
    @Override
    public String toString() {
        return unknown.keySet().toString();
    }
}
