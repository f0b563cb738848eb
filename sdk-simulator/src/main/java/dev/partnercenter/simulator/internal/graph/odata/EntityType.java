package dev.partnercenter.simulator.internal.graph.odata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type of Microsoft Graph: its properties, and which of them an answer has when nobody asks. */
public final class EntityType {

    /** What a property holds. */
    public enum Kind {
        TEXT,
        FLAG,
        NUMBER,
        TIME,
        TEXTS,
        OBJECT,
        OBJECTS;

        boolean isList() {
            return this == TEXTS || this == OBJECTS;
        }
    }

    /**
     * A property.
     *
     * @param writable whether clients may send it
     * @param absent what an answer holds when there is no value
     */
    record Property(String name, Kind kind, boolean writable, JsonNode absent) {}

    private final String name;
    private final Map<String, Property> properties;
    private final List<String> defaults;
    private final Set<String> filterable;
    private final Set<String> sortable;

    private EntityType(Builder builder) {
        this.name = builder.name;
        this.properties = new LinkedHashMap<>(builder.properties);
        this.defaults = builder.defaults.isEmpty() ? List.copyOf(properties.keySet()) : builder.defaults;
        this.filterable = builder.filterable;
        this.sortable = builder.sortable;
    }

    /** A type without properties, to be given some. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** The type's name with its namespace. */
    String fullName() {
        return "microsoft.graph." + name;
    }

    /** The type's name as errors give it. */
    String resource() {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    @Nullable Property property(String property) {
        return properties.get(property);
    }

    List<String> defaults() {
        return defaults;
    }

    boolean filterable(String property) {
        return filterable.contains(property);
    }

    boolean sortable(String property) {
        return sortable.contains(property);
    }

    /** These properties of an object, each with a value or with what stands for none. */
    ObjectNode project(ObjectNode object, List<String> names) {
        ObjectNode result = Json.object();
        for (String each : names) {
            Property property = properties.get(each);
            if (property != null) {
                JsonNode value = object.get(each);
                result.set(each, value == null ? property.absent() : value);
            }
        }
        return result;
    }

    /** Gives a type its properties. */
    public static final class Builder {

        private final String name;
        private final Map<String, Property> properties = new LinkedHashMap<>();
        private List<String> defaults = List.of();
        private Set<String> filterable = Set.of();
        private Set<String> sortable = Set.of();

        private Builder(String name) {
            this.name = name;
        }

        /** Properties that clients may send, names with blanks between. */
        public Builder writable(Kind kind, String names) {
            return add(kind, names, true, kind.isList() ? Json.array() : NullNode.getInstance());
        }

        /** Properties that are the service's own. */
        public Builder readOnly(Kind kind, String names) {
            return add(kind, names, false, kind.isList() ? Json.array() : NullNode.getInstance());
        }

        /** Properties that are never without a value. */
        public Builder always(Kind kind, String names, boolean writable, JsonNode value) {
            return add(kind, names, writable, value);
        }

        /** What an answer has when nobody asks; all properties without it. */
        public Builder defaults(String names) {
            this.defaults = List.of(words(names));
            return this;
        }

        /** What a filter may look at. */
        public Builder filterable(String names) {
            this.filterable = Set.of(words(names));
            return this;
        }

        /** What a list may be ordered by. */
        public Builder sortable(String names) {
            this.sortable = Set.of(words(names));
            return this;
        }

        /** The type. */
        public EntityType build() {
            return new EntityType(this);
        }

        private Builder add(Kind kind, String names, boolean writable, JsonNode absent) {
            for (String each : words(names)) {
                properties.put(each, new Property(each, kind, writable, absent));
            }
            return this;
        }

        private static String[] words(String names) {
            return names.trim().split("\\s+");
        }
    }
}
