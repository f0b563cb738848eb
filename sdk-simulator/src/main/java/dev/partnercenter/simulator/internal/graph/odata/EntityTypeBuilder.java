package dev.partnercenter.simulator.internal.graph.odata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.partnercenter.simulator.internal.graph.odata.EntityType.Kind;
import dev.partnercenter.simulator.internal.graph.odata.EntityType.Property;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives a type its properties. */
public final class EntityTypeBuilder {

    final String name;
    final Map<String, Property> properties = new LinkedHashMap<>();
    final Map<String, EntityType> variants = new HashMap<>();
    List<String> defaults = List.of();
    Set<String> filterable = Set.of();
    Set<String> sortable = Set.of();

    EntityTypeBuilder(String name) {
        this.name = name;
    }

    /** Properties that clients may send, names with blanks between. */
    public EntityTypeBuilder writable(Kind kind, String names) {
        return add(kind, names, true, kind.isList() ? Json.array() : NullNode.getInstance());
    }

    /** Properties that are the service's own. */
    public EntityTypeBuilder readOnly(Kind kind, String names) {
        return add(kind, names, false, kind.isList() ? Json.array() : NullNode.getInstance());
    }

    /** Properties that are never without a value. */
    public EntityTypeBuilder always(Kind kind, String names, boolean writable, JsonNode value) {
        return add(kind, names, writable, value);
    }

    /** What an answer has when nobody asks; all properties without it. */
    public EntityTypeBuilder defaults(String names) {
        this.defaults = List.of(words(names));
        return this;
    }

    /** What a filter may look at. */
    public EntityTypeBuilder filterable(String names) {
        this.filterable = Set.of(words(names));
        return this;
    }

    /** What a list may be ordered by. */
    public EntityTypeBuilder sortable(String names) {
        this.sortable = Set.of(words(names));
        return this;
    }

    /** The type. */
    public EntityType build() {
        return new EntityType(this);
    }

    private EntityTypeBuilder add(Kind kind, String names, boolean writable, JsonNode absent) {
        for (String each : words(names)) {
            properties.put(each, new Property(each, kind, writable, absent));
        }
        return this;
    }

    private static String[] words(String names) {
        return names.trim().split("\\s+");
    }
}
