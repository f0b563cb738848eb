package dev.partnercenter.internal.json;

import dev.partnercenter.internal.AnswerBounds;
import dev.partnercenter.internal.TooLargeException;
import dev.partnercenter.internal.json.tokens.BytesReader;
import dev.partnercenter.internal.json.tokens.Place;
import dev.partnercenter.internal.json.tokens.Token;
import dev.partnercenter.internal.json.tokens.Tokenizer;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the codecs read from: the tokens of one document, an account of the memory that is made of them, and, on a page of
 * many items, what is known of the items before.
 *
 * <p>The account ends the reading beyond a bound: {@code {},{},{}} takes three bytes each on the wire, and some hundreds
 * as records. The figures are what the objects take on a JVM of 64 bits, rounded up.
 */
final class JsonInput implements Closeable {
    /** What a property takes that goes into a map: its name, its entry. */
    static final int PROPERTY = 120;
    /** A map, and what keeps it from being changed. */
    static final int MAP = 170;
    /** A list, and what keeps it from being changed. */
    static final int LIST = 80;
    /** A place in a list. */
    static final int ELEMENT = 12;
    /** An item that could not be read, and why. */
    static final int UNREAD = 500;
    /** The bag of a record that has something in it. */
    static final int BAG = 120;

    private static final int TEXT = 56;
    private static final int NUMBER = 64;

    private final Tokenizer tokens;
    private final KnownNames names = new KnownNames();
    private long left = AnswerBounds.memory();
    private @Nullable Repetition repetition;
    private VariantCodec.@Nullable Kind variant;

    JsonInput(Tokenizer tokens) {
        this.tokens = tokens;
    }

    /** {@return what a record of so many components takes} */
    static int record(int components) {
        return 24 + 4 * components;
    }

    /**
     * Puts something on the account.
     *
     * @param bytes what it takes
     * @throws TooLargeException if that is too much
     */
    void charge(int bytes) throws TooLargeException {
        left -= bytes;
        if (left < 0) {
            throw new TooLargeException("there is more in the answer than may be held in memory, "
                    + AnswerBounds.memory() + " bytes with this heap");
        }
    }

    /** Puts a number or a time on the account. */
    void chargeNumber() throws TooLargeException {
        charge(NUMBER);
    }

    /** Begins to remember what the items of a page have in common. */
    void expectRepetition() {
        repetition = new Repetition(this);
    }

    /** {@return what is known of the items before, or null where none is looked for} */
    @Nullable Repetition repetition() {
        return repetition;
    }

    /** {@return the kind of which the last value of several kinds was, or null} */
    VariantCodec.@Nullable Kind variant() {
        return variant;
    }

    void variant(VariantCodec.Kind kind) {
        variant = kind;
    }

    /** {@return the tokens, to compare them with what is known of the items before} */
    Tokenizer tokens() {
        return tokens;
    }

    /** {@return the current token, or null before the first and after the last} */
    @Nullable Token token() {
        return tokens.token();
    }

    boolean isAt(Token token) {
        return tokens.token() == token;
    }

    /** Goes on to the next token; {@return it, or null at the end of the document} */
    @Nullable Token next() throws IOException {
        return tokens.next();
    }

    /** Goes on to the next property; {@return false at the end of the object} */
    boolean nextName() throws IOException {
        return tokens.next() == Token.NAME;
    }

    /** {@return the name at which the reading is} */
    String name() {
        String known = tokens.place().name();
        if (known != null) {
            return known;
        }
        String name = tokens.isEscaped() ? tokens.text() : Objects.requireNonNull(tokens.read(names));
        tokens.place().name(name);
        return name;
    }

    /** Finds what the name stands for at which the reading is; {@return it, or null} */
    <T> @Nullable T find(NameTable<T> table) {
        // An escaped name is looked for as what it means, since the table is one of bytes as they are sent.
        NameTable.Entry<T> known = tokens.isEscaped() ? null : tokens.read(table);
        if (known == null) {
            return table.find(name());
        }
        tokens.place().name(known.name());
        return known.value();
    }

    /** Goes on to the end of the value in which the reading stopped, however deep that was. */
    void stepOut(Place around) throws IOException {
        while (tokens.place() != around) {
            if (tokens.next() == null) {
                throw JsonException.at(this, "the JSON ends too early");
            }
        }
    }

    /** Goes on to the end of the object or array that begins here. */
    void skipChildren() throws IOException {
        Place around = tokens.place().parent();
        if (around != null) {
            stepOut(around);
        }
    }

    /** Reads a part of the document again, on the same account. */
    <T> T again(byte[] part, Reader<T> reader) throws IOException {
        try (JsonInput again = new JsonInput(Tokenizer.of(part))) {
            again.left = left;
            again.next();
            T value = reader.read(again);
            left = again.left;
            return value;
        }
    }

    /** Reads something. */
    interface Reader<T> {
        T read(JsonInput in) throws IOException;
    }

    /** {@return the current text} */
    String text() throws TooLargeException {
        charge(TEXT + tokens.writtenLength());
        return tokens.text();
    }

    /** {@return what a reader makes of the characters of the current text or number, or null} */
    <T> @Nullable T made(BytesReader<T> reader) throws TooLargeException {
        charge(NUMBER);
        return tokens.read(reader);
    }

    /** {@return the current number without fraction: an Integer, Long or BigInteger} */
    Number wholeNumber() throws TooLargeException {
        charge(NUMBER);
        if (!tokens.isLong()) {
            return new BigInteger(tokens.text());
        }
        long number = tokens.longValue();
        if (number == (int) number) {
            return (int) number;
        }
        return number;
    }

    /** {@return the current number without fraction, if it is one of 64 bits} */
    long longNumber() {
        if (!tokens.isLong()) {
            throw outOfRange();
        }
        return tokens.longValue();
    }

    /** {@return the current number without fraction, if it is one of 32 bits} */
    int intNumber() {
        long number = longNumber();
        if (number != (int) number) {
            throw outOfRange();
        }
        return (int) number;
    }

    private JsonException outOfRange() {
        return JsonException.at(this, "a whole number beyond the range of its property");
    }

    /** Goes on to the end of the document, behind its value. */
    void end() throws IOException {
        tokens.next();
    }

    /** {@return where the reading is} */
    Place place() {
        return tokens.place();
    }

    @Override
    public void close() throws IOException {
        tokens.close();
    }
}
