package dev.partnercenter.internal.json.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds one token after the other, as the grammar of JSON (RFC 8259) has them, and knows what they are in. */
abstract class Structure extends Texts {
    /** As deep as documents may be nested. */
    public static final int DEEPEST = 200;

    /** As long as a name may be, with its quotes, comma and colon and the white space around. */
    static final int LONGEST_NAME = 50_000;

    private static final int NONE = -1;
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    Place place = Place.document();

    @Nullable Token token;
    /** Where the bytes of a property begin, with the comma, while its name is read. */
    int nameStart = NONE;

    private boolean begun;

    Structure(byte[] bytes, int from, int to) {
        super(bytes, from, to);
    }

    Structure(InputStream in, boolean keeps) {
        super(in, keeps);
    }

    @Override
    final void moved(int by) {
        super.moved(by);
        nameStart = nameStart == NONE ? NONE : nameStart - by;
    }

    /** {@return the current token, or null before the first and after the last} */
    public final @Nullable Token token() {
        return token;
    }

    /** {@return what the current token is in; at the beginning of an object or array that object or array} */
    public final Place place() {
        return place;
    }

    /** {@return where the current token begins in the document, in bytes} */
    public final long tokenStart() {
        return offset(needed);
    }

    /**
     * Goes on to the next token.
     *
     * @return it, or null at the end of the document
     * @throws NotJsonException if there is something else
     * @throws IOException if the document cannot be read
     */
    public final @Nullable Token next() throws IOException {
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
}
