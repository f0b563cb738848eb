package dev.partnercenter.internal.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map of a few properties in their order. Each of thousands of records may have one, and a hash table
 * with one property in it takes five times as much.
 */
final class FewProperties extends AbstractMap<String, Object> {
    private static final int FEW = 8;

    /** Names and values in turn. */
    private final @Nullable Object[] pairs;

    private FewProperties(@Nullable Object[] pairs) {
        this.pairs = pairs;
    }

    /** {@return a copy that nobody can change} */
    static Map<String, Object> copyOf(Map<String, Object> properties) {
        if (properties.isEmpty()) {
            return Map.of();
        }
        if (properties.size() > FEW) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }
        @Nullable Object[] pairs = new Object[2 * properties.size()];
        int i = 0;
        for (Entry<String, Object> property : properties.entrySet()) {
            pairs[i++] = property.getKey();
            pairs[i++] = property.getValue();
        }
        return new FewProperties(pairs);
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int index = indexOf(name);
        return index < 0 ? null : pairs[index + 1];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return indexOf(name) >= 0;
    }

    private int indexOf(@Nullable Object name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (Objects.equals(pairs[i], name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return FewProperties.this.size();
            }

            @Override
            public Iterator<Entry<String, Object>> iterator() {
                return new Entries(pairs);
            }
        };
    }

    private static final class Entries implements Iterator<Entry<String, Object>> {
        private final @Nullable Object[] pairs;
        private int next;

        Entries(@Nullable Object[] pairs) {
            this.pairs = pairs;
        }

        @Override
        public boolean hasNext() {
            return next < pairs.length;
        }

        @Override
        @SuppressWarnings("NullAway") // A JSON null is a value of the map, as in all maps of JSON.
        public Entry<String, Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<String, Object> entry = new SimpleImmutableEntry<>((String) pairs[next], pairs[next + 1]);
            next += 2;
            return entry;
        }
    }
}
