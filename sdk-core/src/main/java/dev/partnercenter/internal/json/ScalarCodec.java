package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.Token;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads texts, numbers, booleans and times. */
abstract class ScalarCodec implements Codec {

    static final ScalarCodec STRING = text(text -> text);
    static final Codec BOOLEAN = new OfBoolean();
    static final Codec INTEGER = new OfInteger();
    static final Codec LONG = new OfLong();
    static final Codec DECIMAL = new OfDecimal();
    static final Codec INSTANT = new OfInstant();
    static final Codec DATE = new OfDate();

    private final String expected;
    private final Token usual;
    private final Token alsoUsual;

    /**
     * A codec of a type.
     *
     * @param expected what to say if something else came
     * @param usual the token of the usual form
     * @param alsoUsual the token of another usual form, or the same
     */
    private ScalarCodec(String expected, Token usual, Token alsoUsual) {
        this.expected = expected;
        this.usual = usual;
        this.alsoUsual = alsoUsual;
    }

    /** Whether a token is of the usual form. */
    final boolean takes(@Nullable Token token) {
        return token == usual || token == alsoUsual;
    }

    /** Whether making a value costs more than finding one that was read before. */
    boolean isShared() {
        return true;
    }

    @Override
    public final Object read(JsonInput in) throws IOException {
        if (!takes(in.token())) {
            return OFF_TYPE;
        }
        Repetition repetition = in.repetition();
        return repetition == null || !isShared() ? make(in) : repetition.value(repetition.property(), this);
    }

    /** A type made of a text; numbers and booleans are taken by their text, since ids come either way. */
    static ScalarCodec text(Function<String, Object> make) {
        return new OfText(make);
    }

    /** Makes a value of the current token, which is in the usual form; or answers {@link Codec#OFF_TYPE}. */
    abstract Object make(JsonInput in) throws IOException;

    /** Understands other forms, or answers null. */
    abstract @Nullable Object understand(Object sent);

    @Override
    public final @Nullable Object convert(JsonInput in, Object sent) {
        Object value = null;
        try {
            value = sent.equals("") ? null : understand(sent);
        } catch (ArithmeticException | NumberFormatException | DateTimeException e) {
            throw JsonException.at(in, "expected " + expected + ", found another");
        }
        return value != null ? value : OffType.nothingOrFail(in, sent, expected);
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

    private static final class OfText extends ScalarCodec {
        private final Function<String, Object> make;

        OfText(Function<String, Object> make) {
            super("a text", Token.TEXT, Token.TEXT);
            this.make = make;
        }

        @Override
        Object make(JsonInput in) throws IOException {
            return make.apply(in.text());
        }

        @Override
        @Nullable Object understand(Object sent) {
            return sent instanceof Number || sent instanceof Boolean ? make.apply(sent.toString()) : null;
        }
    }

    private static final class OfDecimal extends ScalarCodec {

        OfDecimal() {
            super("a number", Token.DECIMAL, Token.INTEGER);
        }

        @Override
        Object make(JsonInput in) throws IOException {
            return Trees.decimal(in);
        }

        @Override
        Object understand(Object sent) {
            return decimalOf(sent);
        }
    }

    private static final class OfInstant extends ScalarCodec {

        OfInstant() {
            super("a time (ISO 8601)", Token.TEXT, Token.TEXT);
        }

        @Override
        Object make(JsonInput in) throws IOException {
            Instant instant = in.made(Instants::parse);
            return instant == null ? OFF_TYPE : instant;
        }

        @Override
        @Nullable Object understand(Object sent) {
            return Instants.lenient(sent);
        }
    }

    private static final class OfDate extends ScalarCodec {

        OfDate() {
            super("a date (ISO 8601)", Token.TEXT, Token.TEXT);
        }

        @Override
        Object make(JsonInput in) throws IOException {
            LocalDate date = in.made(Instants::day);
            return date == null ? OFF_TYPE : date;
        }

        @Override
        @Nullable Object understand(Object sent) {
            return Instants.date(sent);
        }
    }

    private static final class OfInteger extends ScalarCodec {

        OfInteger() {
            super("a whole number of 32 bits", Token.INTEGER, Token.INTEGER);
        }

        @Override
        boolean isShared() {
            return false;
        }

        @Override
        Object make(JsonInput in) throws IOException {
            return in.intNumber();
        }

        @Override
        Object understand(Object sent) {
            return decimalOf(sent).intValueExact();
        }
    }

    private static final class OfLong extends ScalarCodec {

        OfLong() {
            super("a whole number of 64 bits", Token.INTEGER, Token.INTEGER);
        }

        @Override
        boolean isShared() {
            return false;
        }

        @Override
        Object make(JsonInput in) throws IOException {
            return in.longNumber();
        }

        @Override
        Object understand(Object sent) {
            return decimalOf(sent).longValueExact();
        }
    }

    private static final class OfBoolean extends ScalarCodec {

        OfBoolean() {
            super("true or false", Token.TRUE, Token.FALSE);
        }

        @Override
        boolean isShared() {
            return false;
        }

        @Override
        Object make(JsonInput in) {
            return in.isAt(Token.TRUE);
        }

        @Override
        @Nullable Object understand(Object sent) {
            if ("true".equalsIgnoreCase(sent.toString())) {
                return true;
            }
            return "false".equalsIgnoreCase(sent.toString()) ? false : null;
        }
    }
}
