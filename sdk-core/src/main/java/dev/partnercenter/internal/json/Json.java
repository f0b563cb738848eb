package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.partnercenter.internal.TooLargeException;
import dev.partnercenter.internal.json.tokens.NotJsonException;
import dev.partnercenter.internal.json.tokens.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON bodies. Bytes in, bytes out: byte-order marks and UTF-16 are recognised when reading, UTF-8 is
 * written. Records are written back as they were read: see {@link Extras}.
 */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Trees.MAX_NESTING)
                    .build())
            .build();

    private Json() {}

    /**
     * Reads a whole body.
     *
     * @param body the bytes
     * @param type what they should hold
     * @return the value, never null
     * @throws JsonException if they are no JSON, or hold something else, or null
     */
    public static <T> T read(byte[] body, JsonType<T> type) {
        return read(body, 0, body.length, type);
    }

    /**
     * Reads a whole body that is in memory among other things, and stays as it is until this returns.
     *
     * @param bytes what it is in
     * @param from where it begins
     * @param to where it ends
     * @param type what it should hold
     * @return the value, never null
     * @throws JsonException if it is no JSON, or holds something else, or null
     */
    public static <T> T read(byte[] bytes, int from, int to, JsonType<T> type) {
        try (JsonInput in = input(bytes, from, to)) {
            return read(in, type);
        } catch (TooLargeException e) {
            throw new JsonException("$", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /**
     * Reads a whole body to its end and closes it.
     *
     * @param body the bytes
     * @param type what they should hold
     * @return the value, never null
     * @throws JsonException if they are no JSON, or hold something else, or null
     * @throws IOException if the stream fails
     */
    public static <T> T read(InputStream body, JsonType<T> type) throws IOException {
        try (JsonInput in = input(body, type.readsAgain())) {
            return read(in, type);
        }
    }

    /**
     * Reads any JSON as JDK types: Map, List, String, Boolean, BigDecimal, Integer, Long, BigInteger.
     *
     * @param body the bytes
     * @return the tree, which the caller may change; null for JSON's null
     * @throws JsonException if they are no JSON
     */
    public static @Nullable Object readTree(byte[] body) {
        try (JsonInput in = input(body, 0, body.length)) {
            return readTree(in);
        } catch (TooLargeException e) {
            throw new JsonException("$", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /**
     * Writes a record, a scalar or a tree of JDK types (which may hold records).
     *
     * @param value what to write
     * @return the JSON in UTF-8
     * @throws JsonException if there is something in it that JSON does not have
     */
    public static byte[] write(@Nullable Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            JsonWriter.write(out, value);
        } catch (JacksonException e) {
            boolean deep = e instanceof StreamConstraintsException;
            throw new JsonException("$", deep ? "nested too deep to be written" : "a text in it is no Unicode");
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static JsonInput input(byte[] bytes, int from, int to) {
        try {
            return new JsonInput(Tokenizer.of(bytes, from, to));
        } catch (NotJsonException e) {
            throw new JsonException("$", e.reason());
        }
    }

    private static JsonInput input(InputStream body, boolean readsAgain) throws IOException {
        try {
            return new JsonInput(Tokenizer.of(body, readsAgain));
        } catch (NotJsonException e) {
            throw new JsonException("$", e.reason());
        }
    }

    private static <T> T read(JsonInput in, JsonType<T> type) throws IOException {
        try {
            if (in.next() == null) {
                throw JsonException.at(in, "the body is empty");
            }
            Object value = type.codec().read(in);
            if (value == Codec.OFF_TYPE) {
                Object sent = Trees.readFrozen(in);
                value = sent == null ? null : type.codec().convert(in, sent);
            }
            if (value == null) {
                throw JsonException.at(in, "there is nothing in the body");
            }
            in.end();
            return type.cast(value);
        } catch (NotJsonException e) {
            throw JsonException.at(in, e.reason());
        }
    }

    private static @Nullable Object readTree(JsonInput in) throws IOException {
        try {
            in.next();
            Object tree = Trees.read(in);
            in.end();
            return tree;
        } catch (NotJsonException e) {
            throw JsonException.at(in, e.reason());
        }
    }
}
