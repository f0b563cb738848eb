package dev.partnercenter.internal.auth;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The top-level scalars of one JSON answer of the token endpoint, and the first number of {@code error_codes}. */
record EntraAnswer(int status, Map<String, String> fields) {
    private static final JsonFactory JSON = new JsonFactory();

    /** {@return the answer, or null if the body is no JSON object} */
    static @Nullable EntraAnswer read(int status, byte[] body) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.START_ARRAY && name.equals("error_codes")) {
                    value = parser.nextToken();
                    if (value == JsonToken.VALUE_NUMBER_INT) {
                        fields.put(name, parser.getText());
                    }
                    while (value != JsonToken.END_ARRAY && value != null) {
                        value = parser.nextToken();
                    }
                } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    fields.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            return parser.currentToken() == JsonToken.END_OBJECT ? new EntraAnswer(status, fields) : null;
        } catch (IOException e) {
            return null;
        }
    }

    @Nullable String text(String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** {@return a number of seconds, which Entra sends as a number or as text; null if there is none} */
    @Nullable Long seconds(String name) {
        String value = text(name);
        try {
            long seconds = value == null ? -1 : Long.parseLong(value.trim());
            return seconds < 0 ? null : seconds;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "EntraAnswer[status=" + status + ", fields=" + fields.keySet() + "]";
    }
}
