package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a page. One that cannot be read is stepped over, so that it takes no other with it, and noted; it is
 * read again by {@link UnreadItems}. What is no JSON at all still ends the page.
 *
 * @param item reads one item
 * @param tolerant whether to go on after an item that cannot be read
 */
record ItemsCodec(Codec item, boolean tolerant) implements Codec {

    @Override
    public Object read(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            return OFF_TYPE;
        }
        JsonStreamContext array = parser.getParsingContext();
        List<Object> values = new ArrayList<>();
        List<UnreadItem> unread = null;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            BoundedParser.charge(parser, BoundedParser.ELEMENT);
            try {
                values.add(readItem(parser));
            } catch (JsonException | InputCoercionException failed) {
                JsonException failure = failed instanceof JsonException known
                        ? known
                        : JsonException.unreadable(parser, (IOException) failed);
                if (!tolerant) {
                    throw failure;
                }
                BoundedParser.charge(parser, BoundedParser.UNREAD);
                unread = unread == null ? new ArrayList<>() : unread;
                unread.add(new UnreadItem(array.getCurrentIndex(), failure));
                stepOut(parser, array);
            }
        }
        List<Object> read = Collections.unmodifiableList(values);
        return unread == null ? read : new Items(read, unread);
    }

    private Object readItem(JsonParser parser) throws IOException {
        Object value = null;
        if (!parser.hasToken(JsonToken.VALUE_NULL)) {
            value = item.read(parser);
            if (value == OFF_TYPE) {
                Object sent = Trees.readFrozen(parser);
                value = sent == null ? null : item.convert(parser, sent);
            }
        }
        if (value == null) {
            throw JsonException.at(parser, "there is nothing where an element belongs");
        }
        return value;
    }

    /** Goes on to the end of the item in which the reading stopped, however deep that was. */
    private static void stepOut(JsonParser parser, JsonStreamContext array) throws IOException {
        while (parser.getParsingContext() != array) {
            if (parser.nextToken() == null) {
                throw JsonException.at(parser, "the JSON ends too early");
            }
        }
    }

    @Override
    public @Nullable Object convert(JsonParser parser, Object sent) {
        return OffType.nothingOrFail(parser, sent, "an array");
    }

    @Override
    public Object absent() {
        return ExtrasEditor.absentList();
    }
}
