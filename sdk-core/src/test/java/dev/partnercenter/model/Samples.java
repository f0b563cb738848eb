package dev.partnercenter.model;

import dev.partnercenter.Secret;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a JSON tree that fills every component of a record, down to a depth. */
public final class Samples {

    /** A property that no record knows, put into every object. */
    static final String UNKNOWN = "Not-Known";

    private Samples() {}

    /** Gives a tree with every component of a record. */
    public static Map<String, Object> of(Class<?> type, int depth) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (RecordComponent component : ModelClasses.components(type)) {
            Object value = value(component.getGenericType(), depth);
            if (value != null) {
                json.put(component.getName(), value);
            }
        }
        json.put(UNKNOWN, Map.of("of", type.getSimpleName(), "list", List.of(1, "two", new BigDecimal("3.0"))));
        return json;
    }

    /** A value as JSON tree, or null where the depth is used up. */
    static Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            Object value = value(element, depth);
            boolean list = generic.getRawType() == List.class;
            return value == null ? null : list ? List.of(value) : Map.of("some name", value);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord() && !OpenValue.class.isAssignableFrom(raw)) {
            return depth == 0 ? null : of(raw, depth - 1);
        }
        if (raw == Integer.class || raw == Object.class) {
            return 7;
        }
        if (raw == Boolean.class) {
            return true;
        }
        if (raw == BigDecimal.class) {
            return new BigDecimal("12.50");
        }
        if (raw == Instant.class) {
            return "2021-03-04T05:06:07.123456700Z";
        }
        if (raw == String.class || raw == Secret.class || OpenValue.class.isAssignableFrom(raw)) {
            return "never seen before";
        }
        throw new IllegalStateException("no sample for " + type);
    }
}
