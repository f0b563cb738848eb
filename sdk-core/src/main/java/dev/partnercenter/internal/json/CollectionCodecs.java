package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads lists and maps. Elements sent as null or off their type are not shown, but written back as they came. */
final class CollectionCodecs {

    /** Any JSON. */
    static final Codec TREE = new TreeCodec(false);

    /** A JSON object with values of any kind. */
    static final Codec TREE_MAP = new TreeCodec(true);

    /** Where a type has no type variable. */
    static final Codec NO_ITEMS = list(TREE);

    private CollectionCodecs() {}

    static Codec list(Codec element) {
        return new ListCodec(element);
    }

    static Codec map(Codec element) {
        return new MapCodec(element);
    }

    private record ListCodec(Codec element) implements Codec {

        @Override
        public Object read(JsonInput in) throws IOException {
            if (!in.isAt(Token.START_ARRAY)) {
                return OFF_TYPE;
            }
            List<Object> values = new ArrayList<>();
            List<@Nullable Object> sent = null;
            in.charge(JsonInput.LIST);
            while (in.next() != Token.END_ARRAY) {
                in.charge(JsonInput.ELEMENT);
                Object value = in.isAt(Token.NULL) ? null : element.read(in);
                if (value == null || value == OFF_TYPE) {
                    sent = sent == null ? new ArrayList<>(values) : sent;
                    Object raw = Trees.readFrozen(in);
                    sent.add(raw);
                    value = raw == null ? null : element.convert(in, raw);
                } else if (sent != null) {
                    sent.add(value);
                }
                if (value != null) {
                    values.add(value);
                }
            }
            return sent == null ? Collections.unmodifiableList(values) : new AsSent.OfList(values, sent);
        }

        @Override
        public @Nullable Object convert(JsonInput in, Object sent) {
            return OffType.nothingOrFail(in, sent, "an array");
        }

        @Override
        public Object absent() {
            return ExtrasEditor.absentList();
        }
    }

    private record MapCodec(Codec element) implements Codec {

        @Override
        public Object read(JsonInput in) throws IOException {
            if (!in.isAt(Token.START_OBJECT)) {
                return OFF_TYPE;
            }
            Map<String, Object> values = new LinkedHashMap<>();
            Map<String, @Nullable Object> sent = null;
            in.charge(JsonInput.MAP);
            while (in.nextName()) {
                String name = in.name();
                in.charge(JsonInput.PROPERTY);
                Object value = in.next() == Token.NULL ? null : element.read(in);
                if (value == null || value == OFF_TYPE) {
                    sent = sent == null ? new LinkedHashMap<>(values) : sent;
                    Object raw = Trees.readFrozen(in);
                    sent.put(name, raw);
                    value = raw == null ? null : element.convert(in, raw);
                } else if (sent != null) {
                    sent.put(name, value);
                }
                if (value != null) {
                    values.put(name, value);
                }
            }
            return sent == null ? Collections.unmodifiableMap(values) : new AsSent.OfMap(values, sent);
        }

        @Override
        public @Nullable Object convert(JsonInput in, Object sent) {
            return OffType.nothingOrFail(in, sent, "an object");
        }

        @Override
        public Object absent() {
            return ExtrasEditor.absentMap();
        }
    }

    private record TreeCodec(boolean map) implements Codec {

        @Override
        public Object read(JsonInput in) throws IOException {
            boolean fits = !map || in.isAt(Token.START_OBJECT);
            return fits ? Objects.requireNonNull(Trees.readFrozen(in)) : OFF_TYPE;
        }

        @Override
        public @Nullable Object convert(JsonInput in, Object sent) {
            return OffType.nothingOrFail(in, sent, "an object");
        }

        @Override
        public @Nullable Object absent() {
            return map ? ExtrasEditor.absentMap() : null;
        }
    }
}
