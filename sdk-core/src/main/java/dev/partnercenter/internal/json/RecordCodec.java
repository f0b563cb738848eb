package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a JSON object as a record. */
final class RecordCodec implements Codec {

    private final Class<?> type;
    private final Codec items;
    private @Nullable RecordSchema schema;

    RecordCodec(Class<?> type, Codec items) {
        this.type = type;
        this.items = items;
    }

    @Override
    public Object read(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            return OFF_TYPE;
        }
        RecordSchema schema = schema();
        @Nullable Object[] arguments = schema.arguments();
        BoundedParser.charge(parser, BoundedParser.record(arguments.length));
        ExtrasEditor extras = null;
        String name;
        while ((name = parser.nextFieldName()) != null) {
            JsonToken token = parser.nextToken();
            RecordSchema.Component component = schema.find(name);
            if (component == null || isTaken(component, arguments, extras)) {
                extras = extras == null ? new ExtrasEditor() : extras;
                BoundedParser.charge(parser, BoundedParser.PROPERTY);
                keepUnknown(parser, name, component, extras);
                continue;
            }
            Object value =
                    token == JsonToken.VALUE_NULL ? OFF_TYPE : component.codec().read(parser);
            if (value == OFF_TYPE) {
                extras = extras == null ? new ExtrasEditor() : extras;
                value = readOffType(parser, component, extras);
            }
            if (value != null) {
                arguments[component.index()] = value;
            }
        }
        if (extras != null) {
            BoundedParser.charge(parser, BoundedParser.BAG);
        }
        arguments[arguments.length - 1] = extras == null ? Extras.NONE : extras.build();
        return schema.newRecord(arguments);
    }

    @Override
    public @Nullable Object convert(JsonParser parser, Object sent) {
        return OffType.nothingOrFail(parser, sent, "an object");
    }

    /** Whether the property came before, maybe in another spelling: the second one then goes to the bag. */
    private static boolean isTaken(
            RecordSchema.Component component, @Nullable Object[] arguments, @Nullable ExtrasEditor extras) {
        return arguments[component.index()] != component.codec().absent()
                || (extras != null && extras.has(component.name()));
    }

    /** Refuses the same name twice: nobody knows which of the two values the service means. */
    private static void keepUnknown(
            JsonParser parser, String name, RecordSchema.@Nullable Component component, ExtrasEditor extras)
            throws IOException {
        boolean first = component == null || !name.equals(component.name());
        if (!first || !extras.unknown(name, Trees.readFrozen(parser))) {
            throw JsonException.at(parser, Trees.TWICE);
        }
    }

    private static @Nullable Object readOffType(
            JsonParser parser, RecordSchema.Component component, ExtrasEditor extras) throws IOException {
        Object sent = Trees.readFrozen(parser);
        Object value = sent == null ? null : component.codec().convert(parser, sent);
        extras.keep(component.name(), value, sent);
        return value;
    }

    /** Looked up late, because records may hold records of their own type. */
    private RecordSchema schema() {
        RecordSchema found = schema;
        if (found == null) {
            found = items == CollectionCodecs.NO_ITEMS ? RecordSchema.of(type) : new RecordSchema(type, items);
            schema = found;
        }
        return found;
    }
}
