package dev.partnercenter.simulator.internal.graph.odata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.graph.odata.EntityType.Property;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Bodies that clients send: only what the type knows, what they may set, and of the right kind. */
public final class Bodies {

    private Bodies() {}

    /** The properties without annotations, or a refusal. */
    public static ObjectNode properties(EntityType type, ObjectNode body) {
        ObjectNode result = Json.object();
        body.properties().forEach(property -> {
            String name = property.getKey();
            if (!name.contains("@")) {
                require(type, name, property.getValue());
                result.set(name, property.getValue());
            }
        });
        return result;
    }

    private static void require(EntityType type, String name, JsonNode value) {
        Property property = type.property(name);
        if (property == null) {
            throw GraphError.BAD_REQUEST.because("Invalid property '" + name + "'.");
        }
        if (!property.writable()) {
            throw GraphError.BAD_REQUEST.because("Property '" + name + "' is read-only and cannot be set.");
        }
        boolean fits = switch (property.kind()) {
            case TEXT -> value.isTextual() || value.isNull();
            case FLAG -> value.isBoolean() || value.isNull();
            case NUMBER -> value.isIntegralNumber() || value.isNull();
            case TIME -> value.isNull() || (value.isTextual() && isTime(value.asText()));
            case TEXTS -> value.isArray() && all(value, JsonNode::isTextual);
            case OBJECT -> value.isObject() || value.isNull();
            case OBJECTS -> value.isArray() && all(value, JsonNode::isObject);
        };
        if (!fits) {
            throw GraphError.BAD_REQUEST.because(
                    "Invalid value specified for property '" + name + "' of resource '" + type.resource() + "'.");
        }
    }

    private static boolean all(JsonNode array, Predicate<JsonNode> condition) {
        return StreamSupport.stream(array.spliterator(), false).allMatch(condition);
    }

    private static boolean isTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
