package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a page of a collection; some answers are the bare array of its items. */
final class PageCodec implements Codec {

    private final Codec page;
    private final Codec items;

    PageCodec(Codec item) {
        this.page = new RecordCodec(CollectionPage.class, item);
        this.items = CollectionCodecs.list(item);
    }

    @Override
    public Object read(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            return new CollectionPage<>(null, (List<?>) items.read(parser), null, null, null, Extras.NONE);
        }
        return page.read(parser);
    }

    @Override
    public @Nullable Object convert(JsonParser parser, Object sent) {
        return page.convert(parser, sent);
    }
}
