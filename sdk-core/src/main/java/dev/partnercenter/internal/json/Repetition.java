package dev.partnercenter.internal.json;

import java.io.IOException;
import java.util.Arrays;

/**
 * What the items of a page have in common: the order of their properties, and values such as the partner, a product, a
 * currency or a date. A value is looked for by its characters in the buffer of the parser, so that nothing has to be made
 * to find it, and all items share what was found.
 *
 * <p>Most need not even be looked for: with the same customer come the same name and country, with the same product the
 * same price. So one value leads, and those that came with it last time are compared first; where one of them is wrong,
 * the right one leads from there on.
 */
final class Repetition {
    /** Longer texts are descriptions of one thing. */
    private static final int LONGEST = 128;
    /** Items with more properties than that are not what this is for. */
    private static final int MOST_FOLLOWERS = 128;
    /** What a known value takes beside its characters. */
    private static final int KNOWN = 80;

    private final JsonInput in;
    private final KnownValues values = new KnownValues();
    private final KnownValue beginning = new KnownValue(new char[0], 0, ScalarCodec.STRING, "");
    private final Repeated items = Repeated.root();
    private Repeated property = items;
    private KnownValue leader = beginning;
    private int itemsRead;
    private int properties;

    Repetition(JsonInput in) {
        this.in = in;
    }

    /** Says that the next item begins, wherever the reading of the last one stopped. */
    void beginItem() {
        property = items;
        leader = beginning;
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

    /**
     * Reads a value, or finds it among those that were read before.
     *
     * @param at the property
     * @param codec what would make the value of the current token, which is in its usual form
     * @return the value, or {@link Codec#OFF_TYPE}
     */
    Object value(Repeated at, ScalarCodec codec) throws IOException {
        if (!at.isWorthLooking()) {
            return codec.make(in);
        }
        int length = in.getTextLength();
        if (length > LONGEST) {
            return codec.make(in);
        }
        char[] buffer = in.getTextCharacters();
        int from = in.getTextOffset();
        KnownValue expected = leader.follower(at.number());
        if (expected != null && expected.is(codec, buffer, from, length)) {
            return expected.value();
        }
        int hash = KnownValues.hash(buffer, from, length);
        KnownValue known = values.find(codec, hash, buffer, from, length);
        if (known == null) {
            return make(at, codec, hash, Arrays.copyOfRange(buffer, from, from + length));
        }
        follow(at, known);
        leader = expected == null ? leader : known;
        return known.value();
    }

    private Object make(Repeated at, ScalarCodec codec, int hash, char[] characters) throws IOException {
        at.missed(itemsRead);
        Object value = codec.make(in);
        if (value != Codec.OFF_TYPE) {
            in.charge(KNOWN + 2 * characters.length);
            KnownValue made = new KnownValue(characters, hash, codec, value);
            values.add(made);
            follow(at, made);
        }
        return value;
    }

    private void follow(Repeated at, KnownValue value) {
        if (at.number() < MOST_FOLLOWERS) {
            leader.follower(at.number(), value);
        }
    }
}
