package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;

/** Gives an item that could not be read as JSON. */
final class UnreadItems {

    private UnreadItems() {}

    /** {@return the value at the current token as text, numbers and doubled names as they are} */
    static String asSent(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = Json.generator(text)) {
            copy(parser, copy);
        }
        return text.toString();
    }

    /** Copies the value at the current token. */
    static void copy(JsonParser parser, JsonGenerator copy) throws IOException {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token.isNumeric()) {
                copy.writeNumber(parser.getText());
            } else {
                copy.copyCurrentEvent(parser);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && parser.nextToken() != null);
    }
}
