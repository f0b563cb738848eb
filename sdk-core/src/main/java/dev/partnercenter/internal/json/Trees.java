package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * JSON as JDK types: Map, List, String, Boolean, BigDecimal for numbers with a fraction, Integer, Long or BigInteger for
 * whole ones, and null.
 */
final class Trees {

    private Trees() {}

    /** Reads the value at the parser's current token; its maps and lists are the caller's own. */
    static @Nullable Object read(JsonParser parser) throws IOException {
        return read(parser, false);
    }

    /** Reads the value at the parser's current token as something that nobody can change. */
    static @Nullable Object readFrozen(JsonParser parser) throws IOException {
        return read(parser, true);
    }

    private static @Nullable Object read(JsonParser parser, boolean freeze) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw JsonException.at(parser, "the JSON ends too early");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, freeze);
            case START_ARRAY -> array(parser, freeze);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** Takes the digits from the parser's buffer, without a String in between. */
    static BigDecimal decimal(JsonParser parser) throws IOException {
        try {
            return new BigDecimal(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        } catch (NumberFormatException e) {
            throw JsonException.at(parser, "a number beyond all bounds");
        }
    }

    /** Copies a tree so that nobody can change it, refusing what is no JSON. */
    static @Nullable Object frozen(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, value) -> copy.put((String) name, frozen(value)));
            return Collections.unmodifiableMap(copy);
        }
        if (tree instanceof List<?> list) {
            return list.stream().map((Function<Object, Object>) Trees::frozen).toList();
        }
        if (tree == null || tree instanceof String || tree instanceof Boolean || tree instanceof Number) {
            return tree;
        }
        throw new IllegalArgumentException(
                "not a JDK type of JSON: " + tree.getClass().getName());
    }

    private static Map<String, Object> object(JsonParser parser, boolean freeze) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        String name;
        while ((name = parser.nextFieldName()) != null) {
            parser.nextToken();
            map.put(name, read(parser, freeze));
        }
        return freeze ? Collections.unmodifiableMap(map) : map;
    }

    private static List<Object> array(JsonParser parser, boolean freeze) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(parser, freeze));
        }
        return freeze ? Collections.unmodifiableList(list) : list;
    }
}
