package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Takes the items that could not be read out of their page as JSON, in a second reading: the first one costs nothing more. */
final class UnreadItems {

    private UnreadItems() {}

    /** Completes the items, which are in their order. */
    static List<UnreadItem> complete(JsonParser page, List<UnreadItem> unread) throws IOException {
        List<UnreadItem> complete = new ArrayList<>(unread.size());
        enterItems(page);
        int index = -1;
        for (UnreadItem item : unread) {
            for (; index < item.index(); index++) {
                if (index >= 0) {
                    page.skipChildren();
                }
                page.nextToken();
            }
            complete.add(item.withJson(asSent(page)));
        }
        return complete;
    }

    /** Stands on the array after that: either the page itself or what counts for its items, the first of that name. */
    private static void enterItems(JsonParser page) throws IOException {
        if (page.nextToken() == JsonToken.START_OBJECT) {
            String name = page.nextFieldName();
            while (name != null && !NameTable.same(name, "items")) {
                page.nextToken();
                page.skipChildren();
                name = page.nextFieldName();
            }
            page.nextToken();
        }
    }

    /** Copies the value at the current token, numbers and doubled names as they are. */
    private static String asSent(JsonParser page) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = Json.generator(text)) {
            int depth = 0;
            do {
                JsonToken token = page.currentToken();
                if (token.isNumeric()) {
                    copy.writeNumber(page.getText());
                } else {
                    copy.copyCurrentEvent(page);
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            } while (depth > 0 && page.nextToken() != null);
        }
        return text.toString();
    }
}
