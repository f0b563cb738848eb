package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.partnercenter.internal.TooLargeException;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON bodies. Bytes in, bytes out: byte-order marks and UTF-16 are recognised when reading, UTF-8 is
 * written. Records are written back as they were read: see {@link Extras}.
 */
public final class Json {

    private static final int MAX_NESTING = Trees.MAX_NESTING;

    /** The longest text of a field; whoever sends more means harm, or a file, which is no JSON. */
    private static final int MAX_TEXT = 4 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxStringLength(MAX_TEXT)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
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
        try (JsonInput in = input(body)) {
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
        try (JsonInput in = type.readsAgain() ? rereadable(body) : new JsonInput(parser(body), Recent.NONE)) {
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
        try (JsonInput in = input(body)) {
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

    static JsonGenerator generator(Writer to) throws IOException {
        return FACTORY.createGenerator(to);
    }

    /** Begins to read what is in memory; any part of it can be read again. */
    static JsonInput input(byte[] body) throws IOException {
        JsonParser parser = parser(body);
        return isUtf8(parser) ? new JsonInput(parser, Recent.of(body)) : rewritten(parser);
    }

    /** Begins to read a stream; each item of a page can be read again. */
    private static JsonInput rereadable(InputStream body) throws IOException {
        RecentBytes recent = new RecentBytes(body);
        JsonParser parser = parser(recent);
        return isUtf8(parser) ? new JsonInput(parser, recent) : rewritten(parser);
    }

    /** Only in UTF-8 does the parser know where in the bytes it is. */
    private static boolean isUtf8(JsonParser parser) {
        return parser.currentLocation().getByteOffset() >= 0;
    }

    /** Begins to read a document of another encoding. */
    private static JsonInput rewritten(JsonParser parser) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (parser;
                JsonGenerator out = FACTORY.createGenerator(bytes)) {
            while (parser.nextToken() != null) {
                UnreadItems.copy(parser, out);
            }
        } catch (JacksonException | CharConversionException e) {
            throw JsonException.unreadable(new JsonInput(parser, Recent.NONE), e);
        }
        byte[] utf8 = bytes.toByteArray();
        return new JsonInput(parser(utf8), Recent.of(utf8));
    }

    /** {@return a value as it was sent, but for white space} */
    static String compact(byte[] value) throws IOException {
        try (JsonParser parser = parser(value)) {
            parser.nextToken();
            return UnreadItems.asSent(parser);
        }
    }

    private static JsonParser parser(byte[] body) throws IOException {
        try {
            return FACTORY.createParser(body);
        } catch (CharConversionException unknown) {
            throw unknownEncoding();
        }
    }

    private static JsonParser parser(InputStream body) throws IOException {
        try {
            return FACTORY.createParser(body);
        } catch (CharConversionException unknown) {
            throw unknownEncoding();
        }
    }

    /** The parser looks at the first bytes for the encoding before there is any parser to ask for a place. */
    private static JsonException unknownEncoding() {
        return new JsonException("$", "not valid JSON: the first bytes are of no known encoding");
    }

    private static <T> T read(JsonInput in, JsonType<T> type) throws IOException {
        try {
            if (in.nextToken() == null) {
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
            refuseMore(in);
            return type.cast(value);
        } catch (JacksonException | CharConversionException e) {
            throw JsonException.unreadable(in, e);
        }
    }

    private static @Nullable Object readTree(JsonInput in) throws IOException {
        try {
            in.nextToken();
            Object tree = Trees.read(in);
            refuseMore(in);
            return tree;
        } catch (JacksonException | CharConversionException e) {
            throw JsonException.unreadable(in, e);
        }
    }

    private static void refuseMore(JsonInput in) throws IOException {
        if (in.nextToken() != null) {
            throw JsonException.at(in, "there is more after the end of the JSON");
        }
    }
}
