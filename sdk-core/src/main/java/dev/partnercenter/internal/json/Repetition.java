package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.Tokenizer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What the items of a page have in common: the order of their properties, and values such as the partner, a product, a
 * currency or a date. A value is looked for by its bytes in the document, so that nothing has to be made
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
    private final KnownValue beginning = KnownValue.none();
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

    /** Takes the value that came with the leading one last time, if it comes again; {@return it, else null} */
    @Nullable Object expected(Repeated at) {
        KnownValue expected = at.isWorthLooking() ? leader.follower(at.number()) : null;
        return expected != null && expected.isNext(in.tokens()) ? expected.value() : null;
    }

    /**
     * Reads a value, or finds it among those that were read before.
     *
     * @param at the property
     * @param codec what would make the value of the current token, which is in its usual form
     * @return the value, or {@link Codec#OFF_TYPE}
     */
    Object value(Repeated at, ScalarCodec codec) throws IOException {
        Tokenizer tokens = in.tokens();
        if (!at.isWorthLooking() || tokens.writtenLength() > LONGEST) {
            return codec.make(in);
        }
        int hash = tokens.hash();
        KnownValue known = values.find(codec, hash, tokens);
        if (known == null) {
            return make(at, codec, hash);
        }
        boolean another = leader.follower(at.number()) != null;
        follow(at, known);
        leader = another ? known : leader;
        return known.value();
    }

    private Object make(Repeated at, ScalarCodec codec, int hash) throws IOException {
        at.missed(itemsRead);
        Object value = codec.make(in);
        if (value != Codec.OFF_TYPE) {
            KnownValue made = KnownValue.of(in.tokens(), hash, codec, value);
            in.charge(KNOWN + in.tokens().writtenLength());
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
