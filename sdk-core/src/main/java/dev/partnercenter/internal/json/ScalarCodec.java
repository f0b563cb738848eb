package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts, numbers, booleans and times.
 *
 * @param expected what to say if something else came
 * @param reader reads the usual form, or answers {@link Codec#OFF_TYPE}
 * @param converter understands other forms, or answers null
 */
record ScalarCodec(String expected, Reader reader, Function<Object, @Nullable Object> converter) implements Codec {

    static final Codec STRING = text(text -> text);
    static final Codec BOOLEAN =
            new ScalarCodec("true or false", ScalarCodec::readBoolean, ScalarCodec::convertBoolean);
    static final Codec INTEGER = new ScalarCodec(
            "a whole number of 32 bits",
            parser -> parser.hasToken(JsonToken.VALUE_NUMBER_INT) ? (Object) parser.getIntValue() : OFF_TYPE,
            sent -> decimalOf(sent).intValueExact());
    static final Codec LONG = new ScalarCodec(
            "a whole number of 64 bits",
            parser -> parser.hasToken(JsonToken.VALUE_NUMBER_INT) ? (Object) parser.getLongValue() : OFF_TYPE,
            sent -> decimalOf(sent).longValueExact());
    static final Codec DECIMAL = new ScalarCodec("a number", ScalarCodec::readDecimal, ScalarCodec::decimalOf);
    static final Codec INSTANT = new ScalarCodec("a time (ISO 8601)", ScalarCodec::readInstant, Instants::lenient);
    static final Codec DATE = new ScalarCodec("a date (ISO 8601)", parser -> OFF_TYPE, Instants::date);

    /** Reads the usual form of a scalar. */
    interface Reader {
        Object read(JsonParser parser) throws IOException;
    }

    /** A type made of a text; numbers and booleans are taken by their text, since ids come either way. */
    static Codec text(Function<String, Object> make) {
        return new ScalarCodec(
                "a text",
                parser -> parser.hasToken(JsonToken.VALUE_STRING) ? make.apply(parser.getText()) : OFF_TYPE,
                sent -> sent instanceof Number || sent instanceof Boolean ? make.apply(sent.toString()) : null);
    }

    @Override
    public Object read(JsonParser parser) throws IOException {
        return reader.read(parser);
    }

    @Override
    public @Nullable Object convert(JsonParser parser, Object sent) {
        Object value = null;
        try {
            value = sent.equals("") ? null : converter.apply(sent);
        } catch (ArithmeticException | NumberFormatException | DateTimeException e) {
            throw JsonException.at(parser, "expected " + expected + ", found another");
        }
        return value != null ? value : OffType.nothingOrFail(parser, sent, expected);
    }

    private static Object readBoolean(JsonParser parser) {
        if (parser.hasToken(JsonToken.VALUE_TRUE)) {
            return true;
        }
        return parser.hasToken(JsonToken.VALUE_FALSE) ? (Object) false : OFF_TYPE;
    }

    private static @Nullable Object convertBoolean(Object sent) {
        if ("true".equalsIgnoreCase(sent.toString())) {
            return true;
        }
        return "false".equalsIgnoreCase(sent.toString()) ? false : null;
    }

    private static Object readDecimal(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT
                ? Trees.decimal(parser)
                : OFF_TYPE;
    }

    private static BigDecimal decimalOf(Object sent) {
        if (sent instanceof BigDecimal decimal) {
            return decimal;
        }
        if (sent instanceof Number || (sent instanceof String text && text.length() < 100)) {
            return Trees.bounded(new BigDecimal(sent.toString()));
        }
        throw new NumberFormatException("no number");
    }

    private static Object readInstant(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return OFF_TYPE;
        }
        Instant instant = Instants.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        return instant == null ? OFF_TYPE : instant;
    }
}
