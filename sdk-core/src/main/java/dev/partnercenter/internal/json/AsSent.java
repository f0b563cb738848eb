package dev.partnercenter.internal.json;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A collection that shows the elements of the right type and remembers all that were sent. */
interface AsSent {

    /** All elements: those of the right type as values, the others as JDK trees. */
    Object sent();

    /** A list that was sent with elements of other types. */
    final class OfList extends AbstractList<Object> implements AsSent {

        private final List<Object> values;
        private final List<@Nullable Object> sent;

        OfList(List<Object> values, List<@Nullable Object> sent) {
            this.values = values;
            this.sent = sent;
        }

        @Override
        public Object sent() {
            return sent;
        }

        @Override
        public Object get(int index) {
            return values.get(index);
        }

        @Override
        public int size() {
            return values.size();
        }
    }

    /** A map that was sent with values of other types. */
    final class OfMap extends AbstractMap<String, Object> implements AsSent {

        private final Map<String, Object> values;
        private final Map<String, @Nullable Object> sent;

        OfMap(Map<String, Object> values, Map<String, @Nullable Object> sent) {
            this.values = Collections.unmodifiableMap(values);
            this.sent = sent;
        }

        @Override
        public Object sent() {
            return sent;
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            return values.entrySet();
        }
    }
}
