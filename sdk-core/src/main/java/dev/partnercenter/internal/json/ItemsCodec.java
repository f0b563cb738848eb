package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.Place;
import dev.partnercenter.internal.json.tokens.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a page. One that cannot be read is stepped over, so that it takes no other with it, and noted as
 * it was sent. What is no JSON at all still ends the page.
 *
 * @param item reads one item
 * @param tolerant whether to go on after an item that cannot be read
 */
record ItemsCodec(Codec item, boolean tolerant) implements Codec {
    /** From so many items on it is worth while to remember what they have in common. */
    private static final int MANY = 8;

    @Override
    public Object read(JsonInput in) throws IOException {
        if (!in.isAt(Token.START_ARRAY)) {
            return OFF_TYPE;
        }
        Place array = in.place();
        List<Object> values = new ArrayList<>();
        List<UnreadItem> unread = new ArrayList<>();
        while (in.next() != Token.END_ARRAY) {
            in.charge(JsonInput.ELEMENT);
            long start = in.tokens().tokenStart();
            in.tokens().keepFrom(start);
            beginItem(in, array.index());
            try {
                values.add(readItem(in));
            } catch (JsonException failure) {
                if (!tolerant) {
                    throw failure;
                }
                unread.add(stepOver(in, array, start, failure));
            }
        }
        List<Object> read = Collections.unmodifiableList(values);
        return unread.isEmpty() ? read : new Items(read, unread);
    }

    private static void beginItem(JsonInput in, int index) {
        if (index == MANY) {
            in.expectRepetition();
        }
        Repetition repetition = in.repetition();
        if (repetition != null) {
            repetition.beginItem();
        }
    }

    private static UnreadItem stepOver(JsonInput in, Place array, long start, JsonException failure)
            throws IOException {
        in.charge(JsonInput.UNREAD);
        in.stepOut(array);
        byte[] sent = in.tokens().since(start);
        if (sent == null) {
            throw new JsonException(
                    failure.path(), failure.reason() + "; the element is too long to give the others without it");
        }
        return new UnreadItem(array.index(), WhiteSpace.removed(sent), failure.path(), failure.reason());
    }

    private Object readItem(JsonInput in) throws IOException {
        Object value = null;
        if (!in.isAt(Token.NULL)) {
            value = item.read(in);
            if (value == OFF_TYPE) {
                Object sent = Trees.readFrozen(in);
                value = sent == null ? null : item.convert(in, sent);
            }
        }
        if (value == null) {
            throw JsonException.at(in, "there is nothing where an element belongs");
        }
        return value;
    }

    @Override
    public @Nullable Object convert(JsonInput in, Object sent) {
        return OffType.nothingOrFail(in, sent, "an array");
    }

    @Override
    public Object absent() {
        return ExtrasEditor.absentList();
    }
}
