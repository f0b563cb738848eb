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
import java.util.List;
import java.util.function.Supplier;
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
        try (JsonParser parser = parser(body)) {
            return read(parser, type);
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
        try (JsonParser parser = parser(body)) {
            return read(parser, type);
        }
    }

    /**
     * Reads a page whole though some of its items cannot be read: {@link CollectionPage#unread()} has these as they were
     * sent. That takes a second reading, so no other page pays for it.
     *
     * @param body the bytes
     * @param again the same bytes once more, or null if there are too many of them to be kept
     * @param type what they should hold
     * @return the page
     * @throws JsonException if they are no JSON or no page, or an item cannot be read and the bytes are not there again
     * @throws IOException if the stream fails
     */
    public static <T> CollectionPage<T> readPage(
            InputStream body, Supplier<? extends @Nullable InputStream> again, JsonType<CollectionPage<T>> type)
            throws IOException {
        CollectionPage<T> page = read(body, type);
        if (page.unread().isEmpty()) {
            return page;
        }
        InputStream second = again.get();
        if (second == null) {
            UnreadItem first = page.unread().get(0);
            throw new JsonException(
                    first.path(),
                    first.reason() + "; the page is too long to give its other elements without this one");
        }
        return page.withUnread(readAgain(second, page.unread()));
    }

    private static List<UnreadItem> readAgain(InputStream page, List<UnreadItem> unread) throws IOException {
        try (JsonParser parser = parser(page)) {
            try {
                return UnreadItems.complete(parser, unread);
            } catch (JacksonException | CharConversionException e) {
                throw JsonException.unreadable(parser, e);
            }
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
        try (JsonParser parser = parser(body)) {
            return readTree(parser);
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

    private static JsonParser parser(byte[] body) throws IOException {
        try {
            return new BoundedParser(FACTORY.createParser(body));
        } catch (CharConversionException unknown) {
            throw unknownEncoding();
        }
    }

    private static JsonParser parser(InputStream body) throws IOException {
        try {
            return new BoundedParser(FACTORY.createParser(body));
        } catch (CharConversionException unknown) {
            throw unknownEncoding();
        }
    }

    /** The parser looks at the first bytes for the encoding before there is any parser to ask for a place. */
    private static JsonException unknownEncoding() {
        return new JsonException("$", "not valid JSON: the first bytes are of no known encoding");
    }

    private static <T> T read(JsonParser parser, JsonType<T> type) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw JsonException.at(parser, "the body is empty");
            }
            Object value = type.codec().read(parser);
            if (value == Codec.OFF_TYPE) {
                Object sent = Trees.readFrozen(parser);
                value = sent == null ? null : type.codec().convert(parser, sent);
            }
            if (value == null) {
                throw JsonException.at(parser, "there is nothing in the body");
            }
            refuseMore(parser);
            return type.cast(value);
        } catch (JacksonException | CharConversionException e) {
            throw JsonException.unreadable(parser, e);
        }
    }

    private static @Nullable Object readTree(JsonParser parser) throws IOException {
        try {
            parser.nextToken();
            Object tree = Trees.read(parser);
            refuseMore(parser);
            return tree;
        } catch (JacksonException | CharConversionException e) {
            throw JsonException.unreadable(parser, e);
        }
    }

    private static void refuseMore(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw JsonException.at(parser, "there is more after the end of the JSON");
        }
    }
}
