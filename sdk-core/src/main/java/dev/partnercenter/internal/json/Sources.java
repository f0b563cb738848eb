package dev.partnercenter.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records that remember the properties they were read with, so that what was changed can be told. The memory is part of
 * the bag and goes through the builders with it.
 */
public final class Sources {
    private Sources() {}

    /** {@return a record out of its properties, which remembers them} */
    public static <T extends Record> T read(Map<String, Object> properties, Class<T> type) {
        T record = Json.read(Json.write(properties), JsonType.of(type));
        RecordSchema schema = RecordSchema.of(type);
        @Nullable Object[] arguments = schema.arguments();
        for (RecordSchema.Component component : schema.components()) {
            arguments[component.index()] = RecordSchema.get(component, record);
        }
        arguments[arguments.length - 1] =
                new ExtrasEditor(schema.bag(record)).source(properties(record)).build();
        return type.cast(schema.newRecord(arguments));
    }

    /** {@return the properties as they are written} */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> properties(Record record) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(Json.readTree(Json.write(record)));
    }

    /** {@return the properties that differ from those that were read; all if nothing was} */
    public static Map<String, @Nullable Object> changes(Record record) {
        Map<String, @Nullable Object> now = properties(record);
        Map<String, Object> bag = RecordSchema.of(record.getClass()).bag(record);
        Map<String, @Nullable Object> read = bag instanceof Extras extras ? extras.source() : Map.of();
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        now.forEach((name, value) -> {
            if (!read.containsKey(name) || !Objects.equals(read.get(name), value)) {
                changed.put(name, value);
            }
        });
        return changed;
    }
}
