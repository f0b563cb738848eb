package dev.partnercenter.usgov.internal.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Graph and Partner Center call the same property. Names that are not listed are the same on both sides. */
public final class Renames {
    /** Where all names are the same. */
    public static final Renames NONE = of(Map.of());

    private final Map<String, String> toPartner;
    private final Map<String, String> toGraph = new HashMap<>();

    private Renames(Map<String, String> graphToPartner) {
        toPartner = Map.copyOf(graphToPartner);
        toPartner.forEach((graph, partner) -> toGraph.put(partner, graph));
    }

    /** {@return the names of Graph with those of Partner Center} */
    public static Renames of(Map<String, String> graphToPartner) {
        return new Renames(graphToPartner);
    }

    /** {@return a copy under Partner Center's names, without OData's note on the context} */
    public Map<String, Object> toPartner(Map<String, ? extends @Nullable Object> graph) {
        Map<String, Object> renamed = renamed(graph, toPartner);
        renamed.remove("@odata.context");
        return renamed;
    }

    /** {@return a copy under Graph's names} */
    public Map<String, Object> toGraph(Map<String, ? extends @Nullable Object> partner) {
        return renamed(partner, toGraph);
    }

    /** {@return Graph's name of a property} */
    public String toGraph(String partner) {
        return toGraph.getOrDefault(partner, partner);
    }

    /** {@return Partner Center's name of a property} */
    public String toPartner(String graph) {
        return toPartner.getOrDefault(graph, graph);
    }

    private static Map<String, Object> renamed(
            Map<String, ? extends @Nullable Object> properties, Map<String, String> names) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        properties.forEach((name, value) -> renamed.put(names.getOrDefault(name, name), value));
        return renamed;
    }
}
