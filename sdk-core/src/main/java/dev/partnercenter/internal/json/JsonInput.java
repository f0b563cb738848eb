package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import dev.partnercenter.internal.AnswerBounds;
import dev.partnercenter.internal.TooLargeException;
import java.io.Closeable;
import java.io.IOException;
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

    private final JsonParser parser;
    private final Recent recent;
    private long left = AnswerBounds.memory();
    private @Nullable Repetition repetition;
    private @Nullable Codec variant;

    JsonInput(JsonParser parser, Recent recent) {
        this.parser = parser;
        this.recent = recent;
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

    /** Begins to remember what the items of a page have in common. */
    void expectRepetition() {
        repetition = new Repetition(this);
    }

    /** {@return what is known of the items before, or null where none is looked for} */
    @Nullable Repetition repetition() {
        return repetition;
    }

    /** {@return the kind of which the last value of several kinds was, or null} */
    @Nullable Codec variant() {
        return variant;
    }

    void variant(Codec kind) {
        variant = kind;
    }

    /** {@return where the current token begins, in bytes from the beginning of the document; negative if nobody knows} */
    long tokenStart() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** Says that what comes before a place will not be asked for again. */
    void forgetBefore(long place) {
        recent.forgetBefore(place);
    }

    /** {@return the bytes from a place to the end of the current token, or null if they are not kept} */
    byte @Nullable [] since(long place) throws IOException {
        parser.finishToken();
        return place < 0 ? null : recent.copy(place, parser.currentLocation().getByteOffset());
    }

    @Nullable JsonToken currentToken() {
        return parser.currentToken();
    }

    boolean hasToken(JsonToken token) {
        return parser.hasToken(token);
    }

    @Nullable JsonToken nextToken() throws IOException {
        return parser.nextToken();
    }

    /** {@return the name of the next property, or null at the end of the object} */
    @Nullable String nextFieldName() throws IOException {
        return parser.nextFieldName();
    }

    /** Goes on to the next property, or the end of the object; {@return whether it has that name} */
    boolean nextFieldName(SerializableString name) throws IOException {
        return parser.nextFieldName(name);
    }

    /** {@return the name of the property the parser is at, or null at the end of the object} */
    @Nullable String fieldName() throws IOException {
        return parser.hasToken(JsonToken.FIELD_NAME) ? parser.currentName() : null;
    }

    /** Goes on to the end of the value in which the reading stopped, however deep that was. */
    void stepOut(JsonStreamContext around) throws IOException {
        while (parser.getParsingContext() != around) {
            if (parser.nextToken() == null) {
                throw JsonException.at(this, "the JSON ends too early");
            }
        }
    }

    /** Reads a part of the document again, on the same account. */
    <T> T again(byte[] part, Reader<T> reader) throws IOException {
        try (JsonInput again = Json.input(part)) {
            again.left = left;
            again.nextToken();
            T value = reader.read(again);
            left = again.left;
            return value;
        }
    }

    /** Reads something. */
    interface Reader<T> {
        T read(JsonInput in) throws IOException;
    }

    void skipChildren() throws IOException {
        parser.skipChildren();
    }

    String getText() throws IOException {
        String text = parser.getText();
        charge(TEXT + text.length());
        return text;
    }

    Number getNumberValue() throws IOException {
        charge(NUMBER);
        return parser.getNumberValue();
    }

    int getIntValue() throws IOException {
        return parser.getIntValue();
    }

    long getLongValue() throws IOException {
        return parser.getLongValue();
    }

    /** The characters of the current text or number, for as long as the parser stays there. */
    char[] getTextCharacters() throws IOException {
        return parser.getTextCharacters();
    }

    int getTextOffset() throws IOException {
        return parser.getTextOffset();
    }

    int getTextLength() throws IOException {
        return parser.getTextLength();
    }

    /** Puts a number or a time on the account, which is made of characters. */
    void chargeNumber() throws TooLargeException {
        charge(NUMBER);
    }

    JsonStreamContext getParsingContext() {
        return parser.getParsingContext();
    }

    JsonLocation currentLocation() {
        return parser.currentLocation();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
