package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.Extras.Original;
import dev.partnercenter.internal.json.tokens.Token;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of a collection; some answers are the bare array of its items. An object that is no collection is refused:
 * taken as one, it would look like an empty one.
 */
final class PageCodec implements Codec {

    private static final RecordSchema NAMES = RecordSchema.of(CollectionPage.class);

    private final Codec page;
    private final Codec items;

    PageCodec(Codec items) {
        this.page = new RecordCodec(CollectionPage.class, items);
        this.items = items;
    }

    @Override
    public Object read(JsonInput in) throws IOException {
        if (in.isAt(Token.START_ARRAY)) {
            return new CollectionPage<>(null, (List<?>) items.read(in), null, null, null, Extras.NONE);
        }
        Object read = page.read(in);
        if (read instanceof CollectionPage<?> found) {
            check(in, found);
        }
        return read;
    }

    private static void check(JsonInput in, CollectionPage<?> page) {
        for (String name : page.additionalProperties().keySet()) {
            RecordSchema.Component known = NAMES.find(name);
            if (known != null) {
                throw JsonException.at(in, Trees.TWICE + ": " + known.name());
            }
        }
        if (ExtrasEditor.isAbsent(page.items()) && !saysThatItIsEmpty(page)) {
            throw JsonException.at(in, "it is no collection: the list 'items' is missing");
        }
    }

    /** Null in place of the list, or a count of none. */
    private static boolean saysThatItIsEmpty(CollectionPage<?> page) {
        Integer count = page.totalCount();
        Original items = Extras.original(page.additionalProperties(), "items", page.items());
        return count == null ? items != null && items.sent() == null : count == 0;
    }

    @Override
    public @Nullable Object convert(JsonInput in, Object sent) {
        return page.convert(in, sent);
    }
}
