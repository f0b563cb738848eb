package dev.partnercenter.internal.json;

import dev.partnercenter.internal.TooLargeException;
import dev.partnercenter.internal.json.tokens.Tokenizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the items of a page have in common: the order of their properties, and values such as the partner, a product, a
 * currency or a date. A value is looked for by its bytes in the document, so that nothing has to be made
 * to find it, and all items share what was found.
 *
 * <p>Most need not even be looked for, because it is known which one comes: see {@link Prediction}.
 */
final class Repetition {
    /** Longer texts are descriptions of one thing. */
    private static final int LONGEST = 128;
    /** An item is surprising in a few properties; more are the elements of some list. */
    private static final int MOST_SURPRISING = 32;
    /** What a known value takes beside its characters. */
    private static final int KNOWN = 80;

    private final JsonInput in;
    private final KnownValues values = new KnownValues();
    private final List<Prediction> surprising = new ArrayList<>();
    private final Repeated items = Repeated.root();
    private Repeated property = items;
    private int itemsRead;
    private int properties;

    Repetition(JsonInput in) {
        this.in = in;
    }

    /** Says that the next item begins, wherever the reading of the last one stopped. */
    void beginItem() {
        property = items;
        surprising.clear();
        itemsRead++;
    }

    /** {@return the property whose value is being read, where that is no single value} */
    Repeated property() {
        return property;
    }

    /** Says which property's value is read next. */
    void enter(Repeated next) {
        property = next;
    }

    /** {@return a number for a property of the items} */
    int nextNumber() {
        return ++properties;
    }

    /** Takes the value that a property probably has, if it is that; {@return it, else null} */
    @Nullable Object expected(Repeated at) {
        Prediction prediction = at.prediction();
        KnownValue expected = prediction.expected();
        if (expected == null || !expected.isNext(in.tokens())) {
            return null;
        }
        prediction.confirmed(expected);
        at.confirmed(expected);
        return expected.value();
    }

    /**
     * Reads a single value, or finds it among those that were read before.
     *
     * @param at the property
     * @param codec what would make the value of the current token, which is in its usual form
     * @return the value, or {@link Codec#OFF_TYPE}
     */
    Object value(Repeated at, ScalarCodec codec) throws IOException {
        Tokenizer tokens = in.tokens();
        if (!at.prediction().isWorthLooking() || tokens.writtenLength() > LONGEST) {
            return codec.make(in);
        }
        int hash = tokens.hash();
        KnownValue known = values.find(codec, hash, tokens);
        if (known == null) {
            Object value = codec.make(in);
            if (value == Codec.OFF_TYPE) {
                return value;
            }
            known = remember(at, codec, hash, value);
        }
        surprised(at, known);
        return known.value();
    }

    /**
     * Reads an object or an array; if one of the items before had the same, it is that one.
     *
     * @param at the property
     * @param codec what reads it
     * @return the value, or {@link Codec#OFF_TYPE}
     */
    Object structure(Repeated at, Codec codec) throws IOException {
        Tokenizer tokens = in.tokens();
        long start = tokens.tokenStart();
        enter(at);
        Object value = codec.read(in);
        if (value == Codec.OFF_TYPE || !at.prediction().isWorthLooking() || !tokens.beganAt(start, LONGEST)) {
            return value;
        }
        int hash = tokens.hash();
        KnownValue known = values.find(codec, hash, tokens);
        if (known == null) {
            known = remember(at, codec, hash, value);
        }
        surprised(at, known);
        return known.value();
    }

    private KnownValue remember(Repeated at, Codec codec, int hash, Object value) throws TooLargeException {
        in.charge(KNOWN + in.tokens().writtenLength());
        KnownValue known = KnownValue.of(in.tokens(), hash, codec, value);
        values.add(known);
        at.prediction().missed(itemsRead);
        return known;
    }

    private void surprised(Repeated at, KnownValue value) {
        at.unsteady();
        at.prediction().surprised(value, surprising);
        if (surprising.size() < MOST_SURPRISING) {
            surprising.add(at.prediction());
        }
    }
}
