package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.partnercenter.Secret;
import dev.partnercenter.internal.json.Extras.Original;
import dev.partnercenter.model.OpenValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes records and JDK trees, each value by its own class. */
final class JsonWriter {

    private JsonWriter() {}

    static void write(JsonGenerator out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Number number) {
            number(out, number);
        } else if (value instanceof AsSent collection) {
            write(out, collection.sent());
        } else if (value instanceof Map<?, ?> map) {
            map(out, map);
        } else if (value instanceof Collection<?> list) {
            list(out, list);
        } else if (value instanceof OpenValue open) {
            out.writeString(open.value());
        } else if (value instanceof Instant || value instanceof LocalDate) {
            out.writeString(value.toString());
        } else if (value instanceof Secret secret) {
            out.writeString(secret.value());
        } else if (value instanceof Record resource) {
            object(out, resource);
        } else {
            throw JsonException.at(out, "cannot be written: " + value.getClass().getName());
        }
    }

    private static void number(JsonGenerator out, Number number) throws IOException {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            out.writeNumber(number.longValue());
        } else if (number instanceof BigDecimal decimal) {
            out.writeNumber(decimal);
        } else if (number instanceof BigInteger integer) {
            out.writeNumber(integer);
        } else if ((number instanceof Double || number instanceof Float) && Double.isFinite(number.doubleValue())) {
            out.writeNumber(new BigDecimal(number.toString()));
        } else {
            throw JsonException.at(out, "not a number of JSON");
        }
    }

    private static void map(JsonGenerator out, Map<?, ?> map) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String name)) {
                throw JsonException.at(out, "the names in a map have to be texts");
            }
            out.writeFieldName(name);
            write(out, entry.getValue());
        }
        out.writeEndObject();
    }

    private static void list(JsonGenerator out, Collection<?> list) throws IOException {
        out.writeStartArray();
        for (Object element : list) {
            write(out, element);
        }
        out.writeEndArray();
    }

    private static void object(JsonGenerator out, Record resource) throws IOException {
        RecordSchema schema = RecordSchema.of(resource.getClass());
        Map<String, Object> bag = schema.bag(resource);
        out.writeStartObject();
        for (RecordSchema.Component component : schema.components()) {
            Object value = RecordSchema.get(component, resource);
            Original original = Extras.original(bag, component.name(), value);
            if (original != null || !ExtrasEditor.isAbsent(value)) {
                out.writeFieldName(component.name());
                write(out, original != null ? original.sent() : value);
            }
        }
        for (Map.Entry<String, Object> unknown : bag.entrySet()) {
            out.writeFieldName(unknown.getKey());
            write(out, unknown.getValue());
        }
        out.writeEndObject();
    }
}
