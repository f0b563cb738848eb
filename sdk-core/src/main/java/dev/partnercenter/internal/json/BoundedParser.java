package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import dev.partnercenter.internal.AnswerBounds;
import dev.partnercenter.internal.TooLargeException;
import java.io.IOException;

/**
 * Keeps an account of the memory that is made of what it reads, and ends the reading beyond a bound: {@code {},{},{}}
 * takes three bytes each on the wire, and some hundreds as records. The figures are what the objects take on a JVM of 64
 * bits, rounded up.
 */
final class BoundedParser extends JsonParserDelegate {
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
    static final int BAG = 300;

    private static final int TEXT = 56;
    private static final int NUMBER = 64;

    private long left = AnswerBounds.memory();

    BoundedParser(JsonParser parser) {
        super(parser);
    }

    /** {@return what a record of so many components takes} */
    static int record(int components) {
        return 24 + 4 * components;
    }

    /**
     * Puts something on the account of the parser.
     *
     * @param bytes what it takes
     * @throws TooLargeException if that is too much
     */
    static void charge(JsonParser parser, int bytes) throws TooLargeException {
        if (parser instanceof BoundedParser bounded) {
            bounded.charge(bytes);
        }
    }

    private void charge(int bytes) throws TooLargeException {
        left -= bytes;
        if (left < 0) {
            throw new TooLargeException("there is more in the answer than may be held in memory, "
                    + AnswerBounds.memory() + " bytes with this heap");
        }
    }

    @Override
    public String getText() throws IOException {
        String text = super.getText();
        charge(TEXT + text.length());
        return text;
    }

    @Override
    public Number getNumberValue() throws IOException {
        charge(NUMBER);
        return super.getNumberValue();
    }

    @Override
    public char[] getTextCharacters() throws IOException {
        charge(NUMBER);
        return super.getTextCharacters();
    }

    /** The delegate's own, because it need not make a text of a name that it has seen before. */
    @Override
    public String nextFieldName() throws IOException {
        return delegate.nextFieldName();
    }
}
