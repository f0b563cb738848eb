package dev.partnercenter.internal.json.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens of one JSON document (RFC 8259, nothing beside it) in UTF-8 or what {@link Encoding} knows. A text, name
 * or number stays in the bytes of the document until it is asked for; who knows what comes next can have it compared in
 * place, see {@link #take} and {@link #takeValue}.
 */
public final class Tokenizer extends Texts {
    /** As deep as documents may be nested. */
    public static final int DEEPEST = 200;

    /** As long as a name may be, with its quotes, comma and colon and the white space around. */
    static final int LONGEST_NAME = 50_000;

    private static final int NONE = -1;
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private Place place = Place.document();
    private @Nullable Token token;
    /** Where the bytes of a property begin, with the comma, while its name is read. */
    private int nameStart = NONE;

    private boolean begun;

    private Tokenizer(byte[] bytes, int from, int to) {
        super(bytes, from, to);
    }

    private Tokenizer(InputStream in, boolean keeps) {
        super(in, keeps);
    }

    /** Begins to read a document that is in memory. */
    public static Tokenizer of(byte[] document) throws NotJsonException {
        return of(document, 0, document.length);
    }

    /**
     * Begins to read a document that is in memory among other things, and stays as it is until it is read.
     *
     * @param bytes what it is in
     * @param from where it begins
     * @param to where it ends
     */
    public static Tokenizer of(byte[] bytes, int from, int to) throws NotJsonException {
        Charset other = Encoding.other(bytes, from, to - from);
        if (other != null) {
            return inUtf8(Arrays.copyOfRange(bytes, from, to), other);
        }
        Tokenizer tokens = new Tokenizer(bytes, from, to);
        tokens.at += Encoding.utf8Mark(bytes, from, to - from);
        return tokens;
    }

    private static Tokenizer inUtf8(byte[] document, Charset other) throws NotJsonException {
        byte[] utf8 = Encoding.utf8(document, other);
        return new Tokenizer(utf8, 0, utf8.length);
    }

    /**
     * Begins to read a document as it comes.
     *
     * @param document the stream, which is closed with the tokenizer
     * @param keeps whether parts of it will be asked for again
     */
    public static Tokenizer of(InputStream document, boolean keeps) throws IOException {
        Tokenizer tokens = new Tokenizer(document, keeps);
        try {
            return tokens.inUtf8();
        } catch (IOException e) {
            tokens.close();
            throw e;
        }
    }

    /** {@return what reads the same document in UTF-8: this, if it is} */
    private Tokenizer inUtf8() throws IOException {
        while (limit < Encoding.LOOKED_AT && more()) {
            // The first bytes may come one by one.
        }
        Charset other = Encoding.other(bytes, 0, limit);
        if (other == null) {
            at = Encoding.utf8Mark(bytes, 0, limit);
            return this;
        }
        while (more()) {
            // Other encodings are read as a whole.
        }
        close();
        return inUtf8(Arrays.copyOf(bytes, limit), other);
    }

    @Override
    void moved(int by) {
        super.moved(by);
        nameStart = nameStart == NONE ? NONE : nameStart - by;
    }

    /** {@return the current token, or null before the first and after the last} */
    public @Nullable Token token() {
        return token;
    }

    /** {@return what the current token is in; at the beginning of an object or array that object or array} */
    public Place place() {
        return place;
    }

    /** {@return where the current token begins in the document, in bytes} */
    public long tokenStart() {
        return offset(needed);
    }

    /**
     * Goes on to the next token.
     *
     * @return it, or null at the end of the document
     * @throws NotJsonException if there is something else
     * @throws IOException if the document cannot be read
     */
    public @Nullable Token next() throws IOException {
        needed = at;
        nameStart = NONE;
        if (token == Token.NAME) {
            token = value();
        } else if (place.isObject()) {
            token = nextProperty();
        } else if (place.isArray()) {
            token = nextElement();
        } else {
            token = nextDocument();
        }
        return token;
    }

    private @Nullable Token nextDocument() throws IOException {
        if (!skipBlanks()) {
            return null;
        }
        if (begun) {
            throw new NotJsonException("there is more after the end of the JSON");
        }
        begun = true;
        byte first = bytes[at];
        if (first == '<') {
            throw NotJsonException.isMarkup();
        }
        if (first < ' ') {
            throw NotJsonException.isInNoEncoding();
        }
        return value();
    }

    private Token nextElement() throws IOException {
        byte b = significant();
        if (b == ']') {
            return end(Token.END_ARRAY);
        }
        if (place.index() >= 0) {
            expect(b, ',');
        }
        place.advance();
        return value();
    }

    private Token nextProperty() throws IOException {
        nameStart = at;
        byte b = significant();
        if (b == '}') {
            boundName();
            return end(Token.END_OBJECT);
        }
        if (place.index() >= 0) {
            expect(b, ',');
            b = significant();
        }
        place.advance();
        if (b != '"') {
            throw NotJsonException.at(offset());
        }
        scanText();
        b = significant();
        if (b != ':') {
            place.name(text());
        }
        expect(b, ':');
        significant();
        boundName();
        return Token.NAME;
    }

    /** Refuses a name that is too long, with the white space around it, which stays in memory as long. */
    private void boundName() throws NotJsonException {
        if (at - nameStart > LONGEST_NAME) {
            throw NotJsonException.beyondBounds();
        }
    }

    private Token value() throws IOException {
        byte b = significant();
        needed = at;
        switch (b) {
            case '"' -> {
                scanText();
                return Token.TEXT;
            }
            case '{' -> {
                return begin(Token.START_OBJECT);
            }
            case '[' -> {
                return begin(Token.START_ARRAY);
            }
            case 't' -> {
                return literal(TRUE, Token.TRUE);
            }
            case 'f' -> {
                return literal(FALSE, Token.FALSE);
            }
            case 'n' -> {
                return literal(NULL, Token.NULL);
            }
            default -> {
                return number();
            }
        }
    }

    private Token begin(Token start) throws NotJsonException {
        if (place.depth() == DEEPEST) {
            throw NotJsonException.beyondBounds();
        }
        at++;
        place = start == Token.START_OBJECT ? place.object() : place.array();
        return start;
    }

    private Token end(Token end) {
        at++;
        place = Objects.requireNonNull(place.parent());
        return end;
    }

    private Token literal(byte[] expected, Token literal) throws IOException {
        require(expected.length);
        int end = at + expected.length;
        if (!Arrays.equals(bytes, at, end, expected, 0, expected.length)) {
            throw NotJsonException.at(offset());
        }
        at = end;
        return literal;
    }

    private Token number() throws IOException {
        while ((at < limit || more()) && Numbers.isPart(bytes[at])) {
            at++;
            if (at - needed > Numbers.LONGEST) {
                throw NotJsonException.beyondBounds();
            }
        }
        Token kind = at == needed ? null : Numbers.kind(bytes, needed, at);
        if (kind == null) {
            throw NotJsonException.at(offset(needed));
        }
        isNumber(needed, at);
        return kind;
    }

    private void expect(byte found, char expected) throws NotJsonException {
        if (found != expected) {
            throw NotJsonException.at(offset());
        }
        at++;
    }

    /** Goes on to what is no white space; {@return that byte} */
    private byte significant() throws IOException {
        if (!skipBlanks()) {
            throw NotJsonException.endsTooEarly();
        }
        return bytes[at];
    }

    /** Goes on to what is no white space; {@return false if nothing else comes} */
    private boolean skipBlanks() throws IOException {
        while (true) {
            while (at < limit) {
                byte b = bytes[at];
                if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                    return true;
                }
                at++;
            }
            if (nameStart == NONE) {
                needed = at;
            } else {
                boundName();
            }
            if (!more()) {
                return false;
            }
        }
    }

    /**
     * Goes on to the next property, or behind its value, if that is known. Of a value only the kind can then be asked for.
     *
     * @param expected the name as it was sent before, or the name with its value
     * @return whether it was that; if not, the tokenizer stays where it is
     */
    public boolean take(Sent expected) {
        byte[] sent = expected.bytes;
        int end = at + sent.length;
        boolean same = end < limit
                && expected.first == (place.index() < 0)
                && Arrays.equals(bytes, at, end, sent, 0, sent.length)
                && isWhole(expected.last, end);
        if (same) {
            at = end;
            place.advance(expected.name);
            token = expected.last;
        }
        return same;
    }

    /**
     * Goes on to the value of a property, if it is one that is known. Only the kind of the token can then be asked for.
     *
     * @param expected the bytes of a text with its quotes, or of a number
     * @param kind which of them it is
     * @return whether it was that; if not, the tokenizer stays where it is
     */
    public boolean takeValue(byte[] expected, Token kind) {
        int end = at + expected.length;
        boolean same = end < limit && Arrays.equals(bytes, at, end, expected, 0, expected.length) && isWhole(kind, end);
        if (same) {
            at = end;
            token = kind;
        }
        return same;
    }

    /** Whether what ends here is not the beginning of something longer: 12 is that of 125. */
    private boolean isWhole(Token kind, int end) {
        return kind == Token.NAME || kind == Token.TEXT || !Numbers.isPart(bytes[end]);
    }

    /** {@return the current name as it was sent: the known one if it is that} */
    public Sent sent(@Nullable Sent known, String name) {
        boolean first = place.index() == 0;
        boolean same = known != null
                && known.first == first
                && Arrays.equals(bytes, nameStart, at, known.bytes, 0, known.bytes.length);
        return known != null && same
                ? known
                : new Sent(Arrays.copyOfRange(bytes, nameStart, at), first, name, Token.NAME);
    }

    /**
     * Takes an object or array that ends here for what is current, so that its bytes can be looked for.
     *
     * @param start where it begins in the document
     * @param longest how long it may be
     * @return whether it is no longer, and all there
     */
    public boolean beganAt(long start, int longest) {
        long length = offset() - start;
        boolean there = length <= longest && length <= at;
        if (there) {
            needed = at - (int) length;
        }
        return there;
    }

    /** {@return a number for the bytes of the current text or number, to look for it} */
    public int hash() {
        return Hash.of(bytes, needed, at);
    }

    /** {@return whether the current text or number is written in these bytes} */
    public boolean isWritten(byte[] expected) {
        return Arrays.equals(bytes, needed, at, expected, 0, expected.length);
    }

    /** {@return the bytes of the current text, with its quotes, or number} */
    public byte[] written() {
        return Arrays.copyOfRange(bytes, needed, at);
    }

    /** {@return how many they are} */
    public int writtenLength() {
        return at - needed;
    }
}
