package dev.partnercenter.simulator.internal.graph.odata;

import com.fasterxml.jackson.databind.JsonNode;
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

    private static final String TYPE = "@odata.type";
    private static final String ETAG = "@odata.etag";

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
    private final Map<String, EntityType> variants;

    EntityType(EntityTypeBuilder builder) {
        this.name = builder.name;
        this.properties = new LinkedHashMap<>(builder.properties);
        this.defaults = builder.defaults.isEmpty() ? List.copyOf(properties.keySet()) : builder.defaults;
        this.filterable = builder.filterable;
        this.sortable = builder.sortable;
        this.variants = Map.copyOf(builder.variants);
    }

    /** A type without properties, to be given some. */
    public static EntityTypeBuilder named(String name) {
        return new EntityTypeBuilder(name);
    }

    /** A type whose objects are of one of several types, which the annotation {@link #TYPE} names. */
    public static EntityType anyOf(String name, EntityType... types) {
        EntityTypeBuilder builder = named(name);
        for (EntityType type : types) {
            builder.variants.put(type.annotation(), type);
            builder.properties.putAll(type.properties);
        }
        return builder.filterable("id displayName").sortable("displayName").build();
    }

    /** Marks an object as one of this type, among objects of several. */
    public ObjectNode mark(ObjectNode object) {
        return object.put(TYPE, annotation());
    }

    private String annotation() {
        return "#" + fullName();
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

    /** Of an object the properties that an answer has when nobody asks. */
    ObjectNode project(ObjectNode object) {
        return project(object, variant(object).defaults);
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
        EntityType type = variant(object);
        Json.copyIfPresent(object, result, TYPE);
        Json.copyIfPresent(object, result, ETAG);
        for (String each : names) {
            Property property = type.properties.get(each);
            if (property != null) {
                JsonNode value = object.get(each);
                result.set(each, value == null ? property.absent() : value);
            }
        }
        return result;
    }

    private EntityType variant(ObjectNode object) {
        return variants.getOrDefault(object.path(TYPE).asText(), this);
    }
}
