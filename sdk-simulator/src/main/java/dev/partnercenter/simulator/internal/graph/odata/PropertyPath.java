package dev.partnercenter.simulator.internal.graph.odata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.internal.graph.GraphError;
import java.util.List;
import java.util.Locale;

/** A property, or one within a complex property. */
record PropertyPath(List<String> names) {

    /** A path that starts at an object of a type. */
    static PropertyPath of(String text, EntityType type) {
        List<String> names = List.of(text.split("/", -1));
        String first = names.get(0);
        if (type.property(first) == null) {
            throw GraphError.UNREADABLE.because("Invalid filter clause: Could not find a property named '" + first
                    + "' on type '" + type.fullName() + "'.");
        }
        if (!type.filterable(first)) {
            throw GraphError.QUERY_UNSUPPORTED.because("Unsupported or invalid query filter clause specified for"
                    + " property '" + first + "' of resource '" + type.resource() + "'.");
        }
        return new PropertyPath(names);
    }

    /** A path that starts at the variable of a collection's items. */
    static PropertyPath within(String text, String variable) {
        List<String> names = List.of(text.split("/", -1));
        if (!names.get(0).equals(variable)) {
            throw FilterTokens.syntax("near '" + text + "'");
        }
        return new PropertyPath(names.subList(1, names.size()));
    }

    JsonNode value(JsonNode object) {
        JsonNode value = object;
        for (String name : names) {
            value = value.path(name);
        }
        return value;
    }

    /** The value as text without regard to case; empty when there is none. */
    String text(JsonNode object) {
        JsonNode value = value(object);
        return value.isNull() ? "" : value.asText().toLowerCase(Locale.ROOT);
    }
}
