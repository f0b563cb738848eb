package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.Place;
import dev.partnercenter.internal.json.tokens.Token;
import dev.partnercenter.model.common.ResourceAttributes;
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
 *
 * <p>The name usually comes last. So an object is read as what the one before it was, and again if it turns out to be
 * something else.
 */
final class VariantCodec implements Codec {

    private final NameTable<Kind> byName = new NameTable<>();
    private final Kind other;

    /** One of the records. */
    static final class Kind {
        private final VariantCodec among;
        private final Class<?> type;
        private final RecordCodec codec;

        private Kind(VariantCodec among, Class<?> type) {
            this.among = among;
            this.type = type;
            this.codec = new RecordCodec(type, CollectionCodecs.NO_ITEMS);
        }

        private boolean isOf(VariantCodec variants) {
            return among == variants;
        }
    }

    /** Takes the permitted records in the order of their declaration. */
    VariantCodec(Class<?>... permitted) {
        Kind last = null;
        for (Class<?> type : permitted) {
            last = new Kind(this, type);
            byName.add(type.getSimpleName(), last);
        }
        other = Objects.requireNonNull(last);
    }

    @Override
    public Object read(JsonInput in) throws IOException {
        if (!in.isAt(Token.START_OBJECT)) {
            return OFF_TYPE;
        }
        long start = in.tokens().tokenStart();
        Kind expected = in.variant();
        if (expected != null && expected.isOf(this)) {
            Object value = readAs(expected.codec, in);
            if (value != null && kind(nameIn(value, expected)) == expected) {
                return value;
            }
        } else {
            in.skipChildren();
        }
        byte[] object = in.tokens().since(start);
        if (object == null) {
            throw JsonException.at(in, "too long to be read as what it is");
        }
        try {
            return readNamed(in, object);
        } catch (JsonException e) {
            throw e.within(in.place());
        }
    }

    private Object readNamed(JsonInput in, byte[] object) throws IOException {
        Kind named = kind(in.again(object, VariantCodec::nameIn));
        in.variant(named);
        try {
            return in.again(object, named.codec::read);
        } catch (JsonException unreadable) {
            if (named == other) {
                return readOther(in.again(object, VariantCodec::tree));
            }
            throw unreadable;
        }
    }

    /** Reads as what it probably is; answers null if that fails. */
    private static @Nullable Object readAs(Codec expected, JsonInput in) throws IOException {
        Place around = Objects.requireNonNull(in.place().parent());
        try {
            return expected.read(in);
        } catch (JsonException e) {
            in.stepOut(around);
            return null;
        }
    }

    private static String nameIn(JsonInput object) throws IOException {
        Object attributes = property(tree(object), "attributes");
        return property(attributes, "objectType") instanceof String name ? name : "";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> tree(JsonInput object) throws IOException {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(Trees.readFrozen(object));
    }

    private Kind kind(@Nullable String name) {
        Kind named = name == null ? null : byName.find(name);
        return named == null ? other : named;
    }

    private static @Nullable String nameIn(Object record, Kind kind) {
        RecordSchema.Component component = kind.codec.schema().find("attributes");
        Object attributes = component == null ? null : RecordSchema.get(component, record);
        return attributes instanceof ResourceAttributes found ? found.objectType() : null;
    }

    @Override
    public @Nullable Object convert(JsonInput in, Object sent) {
        return OffType.nothingOrFail(in, sent, "an object");
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
        Object record = readAs(other.type, readable);
        return odd.isEmpty() ? record : withInBag(record, odd);
    }

    private Object withInBag(Object record, Map<String, @Nullable Object> odd) {
        RecordSchema schema = RecordSchema.of(other.type);
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
        if (RecordSchema.of(other.type).find(name) == null) {
            return true;
        }
        try {
            readAs(other.type, Collections.singletonMap(name, value));
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
