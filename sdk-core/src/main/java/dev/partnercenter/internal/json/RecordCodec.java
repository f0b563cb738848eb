package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.Token;
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
    public Object read(JsonInput in) throws IOException {
        if (!in.isAt(Token.START_OBJECT)) {
            return OFF_TYPE;
        }
        RecordSchema schema = schema();
        in.charge(JsonInput.record(schema.components().length));
        Repetition repetition = in.repetition();
        return repetition == null ? readOne(in, schema) : readOneOfMany(in, schema, repetition);
    }

    private static Object readOne(JsonInput in, RecordSchema schema) throws IOException {
        @Nullable Object[] arguments = schema.arguments();
        ExtrasEditor extras = null;
        while (in.nextName()) {
            RecordSchema.Component component = in.find(schema.names());
            String name = in.name();
            if (!readKnown(in, component, arguments, extras)) {
                extras = extras == null ? new ExtrasEditor() : extras;
                readOther(in, name, component, arguments, extras);
            }
        }
        return make(in, schema, arguments, extras);
    }

    /** The same for one of many records of the same kind, by what is known of those before it. */
    private static Object readOneOfMany(JsonInput in, RecordSchema schema, Repetition repetition) throws IOException {
        Repeated place = repetition.property();
        RepeatedRecord known = place.record(schema);
        @Nullable Object[] arguments = known.arguments();
        ExtrasEditor extras = null;
        Repeated property = known.beginning();
        while ((property = known.after(property, in, repetition)) != null) {
            RecordSchema.Component component = property.component();
            Object value = OFF_TYPE;
            if (!in.isAt(Token.NAME)) {
                value = property.steadyValue();
            } else if (known.isTaken()) {
                in.next();
            } else {
                value = readNext(in, property, repetition);
            }
            if (component != null && value != OFF_TYPE) {
                arguments[component.index()] = value;
                continue;
            }
            extras = extras == null ? known.extras() : extras;
            if (component == null && value != OFF_TYPE) {
                keepUnknown(in, property.name(), null, value, extras);
            } else {
                readOther(in, property.name(), component, arguments, extras);
            }
        }
        repetition.enter(place);
        return make(in, schema, arguments, extras);
    }

    private static Object readNext(JsonInput in, Repeated property, Repetition repetition) throws IOException {
        Object expected = repetition.expected(property);
        if (expected != null) {
            return expected;
        }
        Token token = in.next();
        ScalarCodec shared = property.shared();
        if (shared != null) {
            return shared.takes(token) ? repetition.value(property, shared) : OFF_TYPE;
        }
        RecordSchema.Component component = property.component();
        if (token == Token.NULL || component == null) {
            return OFF_TYPE;
        }
        boolean structure = token == Token.START_OBJECT || token == Token.START_ARRAY;
        return structure
                ? repetition.structure(property, component.codec())
                : component.codec().read(in);
    }

    /** Reads a property in its usual form; {@return whether it was that} */
    private static boolean readKnown(
            JsonInput in,
            RecordSchema.@Nullable Component component,
            @Nullable Object[] arguments,
            @Nullable ExtrasEditor extras)
            throws IOException {
        Token token = in.next();
        if (component == null || token == Token.NULL || isTaken(component, arguments, extras)) {
            return false;
        }
        Object value = component.codec().read(in);
        if (value == OFF_TYPE) {
            return false;
        }
        arguments[component.index()] = value;
        return true;
    }

    private static void readOther(
            JsonInput in,
            String name,
            RecordSchema.@Nullable Component component,
            @Nullable Object[] arguments,
            ExtrasEditor extras)
            throws IOException {
        if (component == null || isTaken(component, arguments, extras)) {
            keepUnknown(in, name, component, Trees.readFrozen(in), extras);
            return;
        }
        Object value = readOffType(in, component, extras);
        if (value != null) {
            arguments[component.index()] = value;
        }
    }

    private static Object make(
            JsonInput in, RecordSchema schema, @Nullable Object[] arguments, @Nullable ExtrasEditor extras)
            throws IOException {
        if (extras != null) {
            in.charge(JsonInput.BAG);
        }
        arguments[arguments.length - 1] = extras == null ? Extras.NONE : extras.build();
        return schema.newRecord(arguments);
    }

    @Override
    public @Nullable Object convert(JsonInput in, Object sent) {
        return OffType.nothingOrFail(in, sent, "an object");
    }

    /** Whether the property came before, maybe in another spelling: the second one then goes to the bag. */
    private static boolean isTaken(
            RecordSchema.Component component, @Nullable Object[] arguments, @Nullable ExtrasEditor extras) {
        return arguments[component.index()] != component.absent() || (extras != null && extras.has(component.name()));
    }

    /** Refuses the same name twice: nobody knows which of the two values the service means. */
    private static void keepUnknown(
            JsonInput in,
            String name,
            RecordSchema.@Nullable Component component,
            @Nullable Object sent,
            ExtrasEditor extras)
            throws IOException {
        in.charge(JsonInput.PROPERTY);
        boolean first = component == null || !name.equals(component.name());
        if (!first || !extras.unknown(name, sent)) {
            throw JsonException.at(in, Trees.TWICE);
        }
    }

    private static @Nullable Object readOffType(JsonInput in, RecordSchema.Component component, ExtrasEditor extras)
            throws IOException {
        Object sent = Trees.readFrozen(in);
        Object value = sent == null ? null : component.codec().convert(in, sent);
        extras.keep(component.name(), value, sent);
        return value;
    }

    /** Looked up late, because records may hold records of their own type. */
    RecordSchema schema() {
        RecordSchema found = schema;
        if (found == null) {
            found = items == CollectionCodecs.NO_ITEMS ? RecordSchema.of(type) : new RecordSchema(type, items);
            schema = found;
        }
        return found;
    }
}
