package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object as one of the records that a sealed interface permits: the one that {@code attributes.objectType}
 * names, in any case. The last one permitted takes all others, and never fails: what its components cannot hold goes
 * to the bag.
 */
final class VariantCodec implements Codec {

    private final NameTable<Class<?>> byName = new NameTable<>();
    private final Class<?> other;

    /** Takes the permitted records in the order of their declaration. */
    VariantCodec(Class<?>... permitted) {
        for (Class<?> type : permitted) {
            byName.add(type.getSimpleName(), type);
        }
        other = permitted[permitted.length - 1];
    }

    @Override
    public Object read(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            return OFF_TYPE;
        }
        @SuppressWarnings("unchecked")
        Map<String, @Nullable Object> sent =
                (Map<String, @Nullable Object>) Objects.requireNonNull(Trees.readFrozen(parser));
        Class<?> named =
                property(property(sent, "attributes"), "objectType") instanceof String name ? byName.find(name) : null;
        if (named == null || named == other) {
            return readOther(sent);
        }
        try {
            return readAs(named, sent);
        } catch (JsonException e) {
            String path = JsonPath.of(parser.getParsingContext());
            throw new JsonException(path + e.path().substring(1), e.reason());
        }
    }

    @Override
    public @Nullable Object convert(JsonParser parser, Object sent) {
        return OffType.nothingOrFail(parser, sent, "an object");
    }

    private Object readOther(Map<String, @Nullable Object> sent) {
        List<String> unreadable = sent.keySet().stream()
                .filter(name -> !isReadable(name, sent.get(name)))
                .toList();
        Map<String, @Nullable Object> readable = new LinkedHashMap<>();
        Map<String, @Nullable Object> odd = new LinkedHashMap<>();
        sent.forEach((name, value) -> {
            boolean toBag = unreadable.stream().anyMatch(spelling -> NameTable.same(spelling, name));
            (toBag ? odd : readable).put(name, value);
        });
        Object record = readAs(other, readable);
        return odd.isEmpty() ? record : withInBag(record, odd);
    }

    private Object withInBag(Object record, Map<String, @Nullable Object> odd) {
        RecordSchema schema = RecordSchema.of(other);
        @Nullable Object[] arguments = schema.arguments();
        for (RecordSchema.Component component : schema.components()) {
            arguments[component.index()] = RecordSchema.get(component, record);
        }
        ExtrasEditor bag = new ExtrasEditor(schema.bag(record));
        odd.forEach(bag::put);
        arguments[arguments.length - 1] = bag.build();
        return schema.newRecord(arguments);
    }

    private boolean isReadable(String name, @Nullable Object value) {
        if (RecordSchema.of(other).find(name) == null) {
            return true;
        }
        try {
            readAs(other, Collections.singletonMap(name, value));
            return true;
        } catch (JsonException e) {
            return false;
        }
    }

    private static Object readAs(Class<?> type, Map<String, @Nullable Object> properties) {
        return Json.read(Json.write(properties), JsonType.of(type));
    }

    /** Finds a property as records do: the first one of this name, ignoring case. */
    private static @Nullable Object property(@Nullable Object of, String name) {
        if (of instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (NameTable.same((String) entry.getKey(), name)) {
                    return entry.getValue();
                }
            }
        }
        return null;
    }
}
