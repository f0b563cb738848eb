package dev.partnercenter.internal.json.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens of one JSON document (RFC 8259, nothing beside it) in UTF-8 or what {@link Encoding} knows. A text, name
 * or number stays in the bytes of the document until it is asked for; who knows what comes next can have it compared in
 * place, see {@link #take} and {@link #takeValue}.
 */
public final class Tokenizer extends Structure {

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
