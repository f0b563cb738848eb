package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.Token;
import dev.partnercenter.internal.json.tokens.Tokenizer;
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

    static final String TWICE = "a property of this name is there twice";

    /** Beyond what a double can hold; one step further and a single addition takes all memory. */
    private static final int MAX_SCALE = 1_000;

    /** As deep as the reader and the writer go. */
    static final int MAX_NESTING = Tokenizer.DEEPEST;

    private Trees() {}

    /** Reads the value at the current token; its maps and lists are the caller's own. */
    static @Nullable Object read(JsonInput in) throws IOException {
        return read(in, false);
    }

    /** Reads the value at the current token as something that nobody can change. */
    static @Nullable Object readFrozen(JsonInput in) throws IOException {
        return read(in, true);
    }

    private static @Nullable Object read(JsonInput in, boolean freeze) throws IOException {
        Token token = in.token();
        if (token == null) {
            throw JsonException.at(in, "the JSON ends too early");
        }
        return switch (token) {
            case START_OBJECT -> object(in, freeze);
            case START_ARRAY -> array(in, freeze);
            case TEXT -> in.text();
            case INTEGER -> in.wholeNumber();
            case DECIMAL -> decimal(in);
            case TRUE -> true;
            case FALSE -> false;
            default -> null;
        };
    }

    /** Takes the digits from the bytes of the document, without a String in between. */
    static BigDecimal decimal(JsonInput in) throws IOException {
        BigDecimal plain = in.made(Decimals::plain);
        if (plain != null) {
            return plain;
        }
        try {
            return bounded(new BigDecimal(in.tokens().text()));
        } catch (NumberFormatException e) {
            throw JsonException.at(in, "a number beyond all bounds");
        }
    }

    /**
     * Gives a number back.
     *
     * @throws NumberFormatException if its exponent is such that reckoning with it would exhaust the machine
     */
    static BigDecimal bounded(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MAX_SCALE) {
            throw new NumberFormatException("exponent");
        }
        return number;
    }

    /** Copies a tree so that nobody can change it, refusing what is no JSON. */
    static @Nullable Object frozen(@Nullable Object tree) {
        return frozen(tree, MAX_NESTING);
    }

    private static @Nullable Object frozen(@Nullable Object tree, int deeper) {
        if (deeper < 0) {
            throw new IllegalArgumentException("nested deeper than " + MAX_NESTING + " levels");
        }
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, value) -> copy.put((String) name, frozen(value, deeper - 1)));
            return Collections.unmodifiableMap(copy);
        }
        if (tree instanceof List<?> list) {
            return list.stream()
                    .map((Function<Object, Object>) value -> frozen(value, deeper - 1))
                    .toList();
        }
        if (tree == null || tree instanceof String || tree instanceof Boolean || tree instanceof Number) {
            return tree;
        }
        throw new IllegalArgumentException(
                "not a JDK type of JSON: " + tree.getClass().getName());
    }

    private static Map<String, Object> object(JsonInput in, boolean freeze) throws IOException {
        in.charge(JsonInput.MAP);
        Map<String, Object> map = new LinkedHashMap<>();
        while (in.nextName()) {
            String name = in.name();
            in.charge(JsonInput.PROPERTY);
            in.next();
            int before = map.size();
            map.put(name, read(in, freeze));
            if (map.size() == before) {
                throw JsonException.at(in, TWICE);
            }
        }
        return freeze ? Collections.unmodifiableMap(map) : map;
    }

    private static List<Object> array(JsonInput in, boolean freeze) throws IOException {
        in.charge(JsonInput.LIST);
        List<Object> list = new ArrayList<>();
        while (in.next() != Token.END_ARRAY) {
            in.charge(JsonInput.ELEMENT);
            list.add(read(in, freeze));
        }
        return freeze ? Collections.unmodifiableList(list) : list;
    }
}
